/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who reads how many of which works, as a flow of least cost: works → judge of a kind →
 * judge → all. The cost of a load is its square, so the cheapest flow is the most even one.
 * GLPK's out-of-kilter method works it out in integers. */
#include "config.h"
#include <glpk.h>
#include <string.h>
#include "assign-private.h"

/* A line of the network. A curved one costs (base + flow)²: it becomes a bundle of arcs, of
 * one unit each near its centre and wider farther away. */
typedef struct {
  guint   tail, head;
  gint64  low, cap;
  gboolean curved;
  gint64  base, centre;
  gint64  flow;
  gint64  least, most;   /* of flows as cheap as this one */
} Line;

typedef struct {
  GArray *lines;     /* of Line */
  guint   n_nodes;   /* the last one takes everything in */
  gint64 *supply;    /* of each node */
} Network;

typedef struct {
  double supply, potential;
  int    cut;
} Node;

typedef struct {
  double low, cap, cost, flow;
  guint  line;
} Arc;

/* Units to both sides of the centre that have an arc of their own. */
#define NEAR 3

static void
network_init (Network *net, guint n_nodes)
{
  net->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  net->n_nodes = n_nodes;
  net->supply = g_new0 (gint64, n_nodes);
}

static void
network_clear (Network *net)
{
  g_clear_pointer (&net->lines, g_array_unref);
  g_clear_pointer (&net->supply, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Network, network_clear)

static Line *
line_at (Network *net, guint i)
{
  return &g_array_index (net->lines, Line, i);
}

static void
add_line (Network *net, guint tail, guint head, gint64 cap, gint64 base, gint64 centre, gboolean curved)
{
  Line line = { tail, head, 0, cap, curved, base, centre, 0, 0, 0 };

  g_array_append_val (net->lines, line);
}

static void
add_arc (glp_graph *graph, Line *line, guint number, gint64 low, gint64 cap, gint64 cost)
{
  glp_arc *arc = glp_add_arc (graph, line->tail + 1, line->head + 1);
  Arc *data = arc->data;

  data->low = low;
  data->cap = cap;
  data->cost = cost;
  data->flow = 0;
  data->line = number;
}

/* The units of a curved line, from least to most: from the load u to v each costs u + v. */
static void
add_curve (glp_graph *graph, Line *line, guint number)
{
  gint64 near = CLAMP (line->centre - line->base, 0, line->cap), at = 0;

  while (at < line->cap) {
    gint64 away = at < near ? near - at : at - near + 1;
    gint64 width = away <= NEAR ? 1 : at < near ? MIN (away - NEAR, (away + 1) / 2) : away - NEAR;

    width = MIN (width, line->cap - at);
    add_arc (graph, line, number, CLAMP (line->low - at, 0, width), width, 2 * (line->base + at) + width);
    at += width;
  }
}

static glp_graph *
build (Network *net)
{
  glp_graph *graph = glp_create_graph (sizeof (Node), sizeof (Arc));

  glp_add_vertices (graph, net->n_nodes);
  for (guint i = 0; i < net->n_nodes; i++)
    ((Node *) graph->v[i + 1]->data)->supply = net->supply[i];
  for (guint i = 0; i < net->lines->len; i++) {
    Line *line = line_at (net, i);

    if (line->curved)
      add_curve (graph, line, i);
    else
      add_arc (graph, line, i, line->low, line->cap, 0);
  }
  return graph;
}

/* Reads the flows, and how far each line's flow may go without costing more: an arc whose
 * cost is more than its nodes are apart stays empty, one whose cost is less stays full. */
static gint64
read_flows (Network *net, glp_graph *graph)
{
  gint64 cost = 0;

  for (guint i = 0; i < net->lines->len; i++)
    line_at (net, i)->flow = line_at (net, i)->least = line_at (net, i)->most = 0;
  for (guint i = 1; i <= net->n_nodes; i++)
    for (glp_arc *arc = graph->v[i]->out; arc != NULL; arc = arc->t_next) {
      Arc *data = arc->data;
      Line *line = line_at (net, data->line);
      double reduced = data->cost - (((Node *) arc->tail->data)->potential - ((Node *) arc->head->data)->potential);

      line->flow += (gint64) data->flow;
      line->least += (gint64) (reduced < 0 ? data->cap : data->low);
      line->most += (gint64) (reduced > 0 ? data->low : data->cap);
    }
  for (guint i = 0; i < net->lines->len; i++) {
    Line *line = line_at (net, i);

    if (line->curved)
      cost += (line->base + line->flow) * (line->base + line->flow);
  }
  return cost;
}

/* The cheapest flow. Where it ends on a wide arc, the curves are drawn anew around it, until
 * it gets no cheaper: then each line lies among arcs of one unit, and the cost is exact. */
static gboolean
solve (Network *net)
{
  gint64 best = G_MAXINT64;

  while (TRUE) {
    glp_graph *graph = build (net);
    double sol;
    int rc = glp_mincost_okalg (graph, G_STRUCT_OFFSET (Node, supply), G_STRUCT_OFFSET (Arc, low), G_STRUCT_OFFSET (Arc, cap),
                                G_STRUCT_OFFSET (Arc, cost), &sol, G_STRUCT_OFFSET (Arc, flow), G_STRUCT_OFFSET (Node, potential));
    gint64 cost = rc == 0 ? read_flows (net, graph) : 0;

    glp_delete_graph (graph);
    if (rc != 0)
      return FALSE;
    if (cost >= best)
      return TRUE;
    best = cost;
    for (guint i = 0; i < net->lines->len; i++)
      line_at (net, i)->centre = line_at (net, i)->base + line_at (net, i)->flow;
  }
}

/* Marks the judges who are full when as much as possible was given out: the nodes that the
 * rest could still get to, and who have no room. */
static void
find_cut (HdAssignFlow *flow, Network *net, guint first_judge, guint8 *cut)
{
  glp_graph *graph = glp_create_graph (sizeof (Node), sizeof (Arc));
  guint source = net->n_nodes;
  double sol;

  glp_add_vertices (graph, net->n_nodes + 1);
  for (guint i = 0; i < net->lines->len; i++)
    add_arc (graph, line_at (net, i), i, 0, line_at (net, i)->cap, 0);
  for (guint c = 0; c < flow->n_classes; c++) {
    Line line = { .tail = source, .head = c };

    add_arc (graph, &line, 0, 0, net->supply[c], 0);
  }
  glp_maxflow_ffalg (graph, source + 1, net->n_nodes, G_STRUCT_OFFSET (Arc, cap), &sol, G_STRUCT_OFFSET (Arc, flow), G_STRUCT_OFFSET (Node, cut));
  for (guint j = 0; j < flow->n_judges; j++)
    cut[j] = ((Node *) graph->v[first_judge + j + 1]->data)->cut != 0;
  glp_delete_graph (graph);
}

/* What is even: all of a group, shared by those who may read something of it. */
static void
find_centres (HdAssignFlow *flow, gint64 *centres)
{
  g_autofree guint8 *reads = g_new0 (guint8, flow->n_groups * flow->n_judges);
  g_autofree gint64 *all = g_new0 (gint64, flow->n_groups);

  for (guint c = 0; c < flow->n_classes; c++) {
    HdAssignClass *class = &flow->classes[c];

    all[class->group] += (gint64) class->need * class->count;
    for (guint j = 0; j < flow->n_judges; j++)
      reads[class->group * flow->n_judges + j] |= class->allowed[j];
  }
  for (guint g = 0; g < flow->n_groups; g++) {
    guint readers = 0;

    for (guint j = 0; j < flow->n_judges; j++) {
      all[g] += flow->base[g * flow->n_judges + j];
      readers += reads[g * flow->n_judges + j];
    }
    centres[g] = readers > 0 ? all[g] / readers : 0;
  }
}

/* From a work to the judges of its group, from there to the judges, from there to the end. */
static void
draw (HdAssignFlow *flow, Network *net)
{
  guint J = flow->n_judges, pairs = flow->n_classes, judges = pairs + flow->n_groups * J, end = judges + J;
  g_autofree gint64 *centres = g_new0 (gint64, flow->n_groups);
  gint64 total = 0;

  network_init (net, end + 1);
  find_centres (flow, centres);
  for (guint c = 0; c < flow->n_classes; c++) {
    HdAssignClass *class = &flow->classes[c];

    net->supply[c] = (gint64) class->need * class->count;
    total += net->supply[c];
    for (guint j = 0; j < J; j++)
      if (class->allowed[j])
        add_line (net, c, pairs + class->group * J + j, class->count, 0, 0, FALSE);
  }
  net->supply[end] = -total;
  for (guint g = 0; g < flow->n_groups; g++)
    for (guint j = 0; j < J; j++)
      add_line (net, pairs + g * J + j, judges + j, total, flow->base[g * J + j], centres[g], TRUE);
  for (guint j = 0; j < J; j++)
    add_line (net, judges + j, end, MIN ((gint64) flow->room[j], total), 0, 0, FALSE);
}

/* Among the flows that are as even within the groups, the one that is most even in all: the
 * lines keep to where they cost no more, and the whole load of each judge gets the curve. */
static void
even_totals (HdAssignFlow *flow, Network *net, guint first_judge)
{
  gint64 all = 0;

  for (guint i = 0; i < net->lines->len; i++) {
    Line *line = line_at (net, i);

    line->low = line->least;
    line->cap = line->most;
    line->curved = line->tail >= first_judge;
    line->base = 0;
    for (guint g = 0; line->curved && g < flow->n_groups; g++)
      line->base += flow->base[g * flow->n_judges + line->tail - first_judge];
    all += line->curved ? line->base + line->flow : 0;
  }
  for (guint i = 0; i < net->lines->len; i++)
    line_at (net, i)->centre = all / flow->n_judges;
}

gboolean
hd_assign_flow (HdAssignFlow *flow, guint8 *cut)
{
  guint first_judge = flow->n_classes + flow->n_groups * flow->n_judges;
  g_auto (Network) net = { 0 };
  int terminal = glp_term_out (GLP_OFF);
  gboolean done;

  draw (flow, &net);
  done = solve (&net);
  if (done) {
    even_totals (flow, &net, first_judge);
    done = solve (&net);
  } else if (cut != NULL) {
    find_cut (flow, &net, first_judge, cut);
  }
  for (guint i = 0; done && i < net.lines->len; i++) {
    Line *line = line_at (&net, i);

    if (line->tail < flow->n_classes)
      flow->classes[line->tail].quota[(line->head - flow->n_classes) % flow->n_judges] = line->flow;
  }
  glp_term_out (terminal);
  glp_free_env ();
  return done;
}
