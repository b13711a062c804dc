/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The legal bases of the plan: which are in force, and by what the others are replaced. */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "evidence-dialog.h"
#include "feedback.h"
#include "plan-list.h"
#include "rooms.h"
#include "store/attachment.h"
#include "store/task.h"
#include "store/text.h"

#define HD_TYPE_PLAN_BASES (hd_plan_bases_get_type ())
G_DECLARE_FINAL_TYPE (HdPlanBases, hd_plan_bases, HD, PLAN_BASES, HdPlanList)
struct _HdPlanBases { HdPlanList parent_instance; };
G_DEFINE_FINAL_TYPE (HdPlanBases, hd_plan_bases, HD_TYPE_PLAN_LIST)

/* The present day, or the last of another year that is worked on. (transfer full) */
static char *
day_of (HdPlanList *list)
{
  g_autofree char *today = hd_date_today ();
  int year = hd_plan_list_year (list);

  return g_ascii_strtoll (today, NULL, 10) == year ? g_steal_pointer (&today) : g_strdup_printf ("%04d-12-31", year);
}

static HdLine *
basis_line (HdRecord   *basis,
            const char *day)
{
  const char *kind = hd_record_text (basis, HD_LEGAL_BASIS_KIND), *about = hd_record_text (basis, HD_LEGAL_BASIS_TITLE);
  const char *by = hd_record_text (basis, HD_LEGAL_BASIS_REPLACED_BY), *issuer = hd_record_text (basis, HD_LEGAL_BASIS_ISSUER);
  gboolean in_force = hd_legal_basis_in_force (basis, day);
  g_autofree char *from = hd_date_format (hd_record_text (basis, HD_LEGAL_BASIS_VALID_FROM));
  g_autofree char *to = hd_date_format (hd_record_text (basis, HD_LEGAL_BASIS_VALID_TO));
  g_autofree char *title = g_strdup_printf ("%s%s%s%s%s", kind, *kind != '\0' ? " " : "", hd_record_text (basis, HD_LEGAL_BASIS_NUMBER),
                                            *about != '\0' ? " · " : "", about);
  g_autoptr (GString) subtitle = g_string_new (in_force ? _("In force") : _("Not in force"));
  HdLine *line;

  if (*from != '\0')
    g_string_append_printf (subtitle, _(" · from %s"), from);
  if (*to != '\0')
    g_string_append_printf (subtitle, _(" · until %s"), to);
  if (*by != '\0')
    g_string_append_printf (subtitle, _(" · replaced by %s"), by);
  if (*issuer != '\0')
    g_string_append_printf (subtitle, " · %s", issuer);
  line = hd_line_new (in_force ? "emblem-ok-symbolic" : "action-unavailable-symbolic", title, subtitle->str, NULL);
  hd_line_set_record (line, "legal_basis", hd_record_id (basis));
  hd_line_set_dim (line, !in_force);
  return line;
}

static void
add_basis (GPtrArray *rows,
           HdRecord  *basis)
{
  hd_evidence_add (rows, "legal_basis", hd_record_id (basis), hd_record_text (basis, HD_LEGAL_BASIS_TITLE),
                   hd_record_text (basis, HD_LEGAL_BASIS_NUMBER), 1);
}

static GPtrArray *
hd_plan_bases_lines (HdPlanList  *list,
                     GString     *summary,
                     GError     **error)
{
  g_autoptr (GPtrArray) bases = hd_legal_bases (hd_plan_list_store (list), hd_plan_list_plan (list), error);
  g_autofree char *day = day_of (list);
  g_autofree char *shown = hd_date_format (day);
  g_autoptr (GPtrArray) in_force = hd_evidence_rows_new (), all = hd_evidence_rows_new ();
  GPtrArray *lines;

  if (bases == NULL)
    return NULL;
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < bases->len; i++) {
    HdRecord *basis = g_ptr_array_index (bases, i);

    add_basis (all, basis);
    if (hd_legal_basis_in_force (basis, day))
      add_basis (in_force, basis);
    g_ptr_array_add (lines, basis_line (basis, day));
  }
  if (lines->len > 0) {
    g_autofree char *n_in_force = hd_plan_list_counted (list, _("Legal bases in force"), g_steal_pointer (&in_force));
    g_autofree char *n_all = hd_plan_list_counted (list, _("Legal bases"), g_steal_pointer (&all));

    g_string_append_printf (summary, _("On %s %s of %s are in force."), shown, n_in_force, n_all);
  }
  return lines;
}

static GPtrArray *
hd_plan_bases_details (HdPlanList  *list,
                       HdLine      *line,
                       GString     *text,
                       GError     **error)
{
  g_autoptr (HdRecord) basis = hd_store_get (hd_plan_list_store (list), HD_TYPE_LEGAL_BASIS, hd_line_id (line), error);
  g_autoptr (GPtrArray) files = basis == NULL ? NULL
    : hd_attachment_list (hd_plan_list_store (list), "legal_basis", hd_line_id (line), error);
  GPtrArray *lines;

  if (files == NULL)
    return NULL;
  g_string_append (text, hd_record_text (basis, HD_LEGAL_BASIS_CLAUSE));
  lines = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < files->len; i++)
    g_ptr_array_add (lines, hd_line_new ("mail-attachment-symbolic", hd_record_text (g_ptr_array_index (files, i), HD_ATTACHMENT_NAME),
                                         hd_record_text (g_ptr_array_index (files, i), HD_ATTACHMENT_CAPTION), NULL));
  return lines;
}

static HdRecord *
hd_plan_bases_make_new (HdPlanList *list)
{
  g_autoptr (GPtrArray) bases = hd_legal_bases (hd_plan_list_store (list), hd_plan_list_plan (list), NULL);

  return g_object_new (HD_TYPE_LEGAL_BASIS, "plan", hd_plan_list_plan (list),
                       "position", (gint64) (bases == NULL ? 1 : bases->len + 1), NULL);
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  HdPlanList *list = HD_PLAN_LIST (widget);
  g_autofree char *day = day_of (list);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = hd_legal_bases_text (hd_plan_list_store (list), hd_plan_list_plan (list), day, &error);

  if (text != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  hd_feedback_toast (widget, text == NULL ? error->message
                             : *text == '\0' ? _("No legal basis is in force on that day")
                             : _("The legal bases in force are in the clipboard, ready to be pasted"));
}

static void
hd_plan_bases_constructed (GObject *object)
{
  G_OBJECT_CLASS (hd_plan_bases_parent_class)->constructed (object);
  hd_plan_list_add_button (HD_PLAN_LIST (object), "edit-copy-symbolic", _("Copy those in force as a block of “Căn cứ”"), "bases.copy");
}

static void
hd_plan_bases_class_init (HdPlanBasesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  HdPlanListClass *list_class = HD_PLAN_LIST_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = hd_plan_bases_constructed;
  list_class->table = "legal_basis";
  list_class->form_type = hd_legal_basis_form_get_type;
  list_class->label = N_("Legal bases");
  list_class->add_label = N_("Add a legal basis");
  list_class->icon = "x-office-document-symbolic";
  list_class->empty_title = N_("No Legal Bases");
  list_class->empty_text = N_("What the plan and its papers rest on, with the days on which each is in force.");
  list_class->lines = hd_plan_bases_lines;
  list_class->make_new = hd_plan_bases_make_new;
  list_class->details = hd_plan_bases_details;
  gtk_widget_class_install_action (widget_class, "bases.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "bases.copy", NULL);
}

static void
hd_plan_bases_init (HdPlanBases *self)
{
}
