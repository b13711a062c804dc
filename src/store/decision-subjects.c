/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom a decision is about: who may be added, what each is given, and that an issued
 * decision and its subjects say the same. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <string.h>
#include "award.h"
#include "decision-private.h"
#include "text.h"

/* A step of which a decision leads on. Old dossiers come to their chain when they are
 * next saved; until then their status says where they stand. */
#define MOVES_BY_DECISION                                                                      \
  "EXISTS (SELECT 1 FROM chain_move m WHERE m.chain = n.chain AND m.from_step = n.step AND m.kind = 'forward'" \
  " AND ' ' || m.needs || ' ' LIKE '% decision %')"

char *
hd_decision_step (HdStore *store, gint64 nomination, const char *kind)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT m.to_step FROM nomination n JOIN chain_move m ON m.chain = n.chain AND m.from_step = n.step"
                     " WHERE n.id = :id AND m.kind = :kind AND (m.kind <> 'forward' OR ' ' || m.needs || ' ' LIKE '% decision %')"
                     " ORDER BY m.position, m.id LIMIT 1", NULL))
    return NULL;
  hd_sql_bind_int (&sql, ":id", nomination);
  hd_sql_bind_text (&sql, ":kind", kind);
  return hd_sql_step (&sql, NULL) ? g_strdup (hd_sql_text (&sql, 0)) : NULL;
}

/* The order of the annex: by award, then collectives, households and individuals. */
#define ANNEX_ORDER                                                                            \
  " ORDER BY COALESCE ((SELECT f.position FROM award_form f WHERE f.id = n.award_form), 0), n.award_form," \
  " CASE n.kind WHEN 'collective' THEN 0 WHEN 'household' THEN 1 ELSE 2 END, n.name_sort, n.id"

/* Those of a revocation are those whom it moved. */
GArray *
hd_decision_subject_ids (HdStore *store, gint64 decision, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT n.id FROM nomination n WHERE n.decision = :decision AND n.decision <> 0"
                     " OR n.id IN (SELECT v.nomination FROM decision d JOIN dossier_move v ON v.decision = d.id AND v.kind = 'revoke'"
                     " WHERE d.id = :decision AND d.kind = 'revocation')" ANNEX_ORDER, error))
    return NULL;
  hd_sql_bind_int (&sql, ":decision", decision);
  return hd_sql_ids (&sql, error);
}

GPtrArray *
hd_decision_subjects (HdStore *store, gint64 decision, GError **error)
{
  g_autoptr (GArray) ids = hd_decision_subject_ids (store, decision, error);
  g_autoptr (GPtrArray) subjects = NULL;

  if (ids == NULL)
    return NULL;
  subjects = g_ptr_array_new_full (ids->len, g_object_unref);
  for (guint i = 0; i < ids->len; i++) {
    HdRecord *nomination = hd_store_get (store, HD_TYPE_NOMINATION, g_array_index (ids, gint64, i), error);

    if (nomination == NULL)
      return NULL;
    g_ptr_array_add (subjects, nomination);
  }
  return g_steal_pointer (&subjects);
}

GArray *
hd_decision_ready (HdStore *store, gint64 year, GError **error)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT n.id FROM nomination n WHERE n.decision = 0 AND (:year = 0 OR n.year = :year)"
                     " AND (" MOVES_BY_DECISION " OR n.chain = 0 AND n.status = 'chosen')" ANNEX_ORDER, error))
    return NULL;
  hd_sql_bind_int (&sql, ":year", year);
  return hd_sql_ids (&sql, error);
}

/* The draft that may still be changed: NULL with the reason if it may not. (transfer full) */
static HdRecord *
get_draft (HdStore *store, gint64 id, GError **error)
{
  g_autoptr (HdRecord) decision = hd_store_get (store, HD_TYPE_DECISION, id, error);

  if (decision == NULL)
    return NULL;
  if (!hd_decision_is (decision, "draft")) {
    g_autofree char *reference = hd_decision_reference (HD_DECISION (decision));

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("Decision %s is issued: whom it is about stays as it was signed"), reference);
    return NULL;
  }
  if (strcmp (hd_record_text (decision, HD_DECISION_KIND), "award") != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                         _("Whom a revocation is about is chosen when it is issued, from those who were commended"));
    return NULL;
  }
  if (hd_record_int (decision, HD_DECISION_CONTEST) != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("This decision gives the prizes of a contest. Dossiers go into another one"));
    return NULL;
  }
  return g_steal_pointer (&decision);
}

/* What the catalogue gives by a decision of that day; today's if there is no day yet. */
static gboolean
catalogue_money (HdStore *store, HdRecord *nomination, const char *day, gboolean *known, gint64 *money, GError **error)
{
  g_autofree char *today = *day != '\0' ? NULL : hd_date_today ();

  return hd_award_form_money (store, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM), hd_record_text (nomination, HD_NOMINATION_KIND),
                              today != NULL ? today : day, known, money, error);
}

static gboolean
attach (HdStore *store, HdRecord *decision, gint64 id, GError **error)
{
  g_autoptr (HdRecord) nomination = hd_store_get (store, HD_TYPE_NOMINATION, id, error);
  g_autoptr (HdRecord) form = NULL;
  g_autofree char *step = NULL;
  gint64 other, money = 0;
  gboolean known = FALSE;

  if (nomination == NULL)
    return FALSE;
  other = hd_record_int (nomination, HD_NOMINATION_DECISION);
  if (other == hd_record_id (decision))
    return TRUE;
  if (other != 0) {
    g_autofree char *title = hd_store_label (store, "decision", other);

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is already in the decision “%s”. Take it out there first"),
                 hd_record_text (nomination, HD_NOMINATION_FULL_NAME), title);
    return FALSE;
  }
  form = hd_store_get (store, HD_TYPE_AWARD_FORM, hd_record_int (nomination, HD_NOMINATION_AWARD_FORM), NULL);
  if (form == NULL) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is proposed for no award. Choose one in the nomination first"),
                 hd_record_text (nomination, HD_NOMINATION_FULL_NAME));
    return FALSE;
  }
  if (!catalogue_money (store, nomination, hd_record_text (decision, HD_DECISION_ISSUED), &known, &money, error))
    return FALSE;
  hd_record_set_int (nomination, HD_NOMINATION_DECISION, hd_record_id (decision));
  hd_record_set_int (nomination, HD_NOMINATION_MONEY, known ? money : 0);
  hd_record_set_text (nomination, HD_NOMINATION_GIFT, hd_record_text (form, HD_AWARD_FORM_GIFT));
  if (!hd_store_save (store, nomination, error))
    return FALSE;
  if ((step = hd_decision_step (store, id, "forward")) == NULL) {
    const char *status = hd_choice_label (hd_nomination_statuses, hd_record_text (nomination, HD_NOMINATION_STATUS));

    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s does not stand where a decision is made (%s). Lead the dossier there first"),
                 hd_record_text (nomination, HD_NOMINATION_FULL_NAME), status != NULL ? _(status) : "");
    return FALSE;
  }
  return TRUE;
}

gboolean
hd_decision_add (HdStore *store, gint64 decision, const gint64 *nominations, guint n, GError **error)
{
  g_autoptr (HdRecord) draft = get_draft (store, decision, error);

  if (draft == NULL || !hd_store_begin (store, _("Add to a decision"), error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!attach (store, draft, nominations[i], error)) {
      hd_store_rollback (store);
      return FALSE;
    }
  /* The dates are compared with the new subjects too. */
  if (!hd_store_save (store, draft, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}

gboolean
hd_decision_detach (HdStore *store, HdRecord *nomination, GError **error)
{
  hd_record_set_int (nomination, HD_NOMINATION_DECISION, 0);
  hd_record_set_int (nomination, HD_NOMINATION_MONEY, 0);
  hd_record_set_text (nomination, HD_NOMINATION_GIFT, "");
  return hd_store_save (store, nomination, error);
}

gboolean
hd_decision_remove (HdStore *store, gint64 decision, gint64 nomination, GError **error)
{
  g_autoptr (HdRecord) draft = get_draft (store, decision, error);
  g_autoptr (HdRecord) record = draft == NULL ? NULL : hd_store_get (store, HD_TYPE_NOMINATION, nomination, error);

  if (record == NULL)
    return FALSE;
  if (hd_record_int (record, HD_NOMINATION_DECISION) != decision) {
    g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s is not in this decision"), hd_record_text (record, HD_NOMINATION_FULL_NAME));
    return FALSE;
  }
  if (!hd_store_begin (store, _("Take out of a decision"), error))
    return FALSE;
  if (!hd_decision_detach (store, record, error)) {
    hd_store_rollback (store);
    return FALSE;
  }
  return hd_store_commit (store, error);
}

gboolean
hd_decision_price (HdStore *store, gint64 decision, const char *before, const char *after, GError **error)
{
  g_autoptr (GPtrArray) subjects = hd_decision_subjects (store, decision, error);

  for (guint i = 0; subjects != NULL && i < subjects->len; i++) {
    HdRecord *nomination = g_ptr_array_index (subjects, i);
    gint64 money = hd_record_int (nomination, HD_NOMINATION_MONEY), was = 0, is = 0;
    gboolean was_known, is_known;

    if (!catalogue_money (store, nomination, before, &was_known, &was, error) ||
        !catalogue_money (store, nomination, after, &is_known, &is, error))
      return FALSE;
    if (!is_known || is == money || (money != 0 && !(was_known && was == money)))
      continue;
    hd_record_set_int (nomination, HD_NOMINATION_MONEY, is);
    if (!hd_store_save (store, nomination, error))
      return FALSE;
  }
  return subjects != NULL;
}

static void
line_free (gpointer data)
{
  HdDecisionLine *line = data;

  g_clear_object (&line->nomination);
  g_free (line->award);
  g_free (line->unit);
  g_free (line);
}

/* What the catalogue says of an award, asked once for all who get it. */
typedef struct {
  char     *name;
  gboolean  verified;
  gboolean  known;
  gint64    money;
} Price;

static void
price_free (gpointer data)
{
  Price *price = data;

  g_free (price->name);
  g_free (price);
}

/* (transfer none) */
static Price *
find_price (GHashTable *prices, HdStore *store, HdRecord *nomination, const char *day, GError **error)
{
  gint64 award = hd_record_int (nomination, HD_NOMINATION_AWARD_FORM);
  g_autofree char *key = g_strdup_printf ("%" PRId64 " %s", award, hd_record_text (nomination, HD_NOMINATION_KIND));
  Price *price = g_hash_table_lookup (prices, key);
  g_autoptr (HdRecord) form = NULL;

  if (price != NULL)
    return price;
  price = g_new0 (Price, 1);
  form = hd_store_get (store, HD_TYPE_AWARD_FORM, award, NULL);
  price->name = g_strdup (form != NULL ? hd_record_text (form, HD_AWARD_FORM_NAME) : "");
  price->verified = form != NULL && hd_record_bool (form, HD_AWARD_FORM_VERIFIED);
  g_hash_table_insert (prices, g_steal_pointer (&key), price);
  return catalogue_money (store, nomination, day, &price->known, &price->money, error) ? price : NULL;
}

GPtrArray *
hd_decision_lines (HdStore *store, gint64 decision, GError **error)
{
  g_autoptr (GPtrArray) subjects = hd_decision_subjects (store, decision, error);
  g_autoptr (HdRecord) record = subjects == NULL ? NULL : hd_store_get (store, HD_TYPE_DECISION, decision, error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (line_free);
  g_autoptr (GHashTable) prices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, price_free);

  if (record == NULL)
    return NULL;
  for (guint i = 0; i < subjects->len; i++) {
    HdRecord *nomination = g_ptr_array_index (subjects, i);
    HdDecisionLine *line = g_new0 (HdDecisionLine, 1);
    Price *price = find_price (prices, store, nomination, hd_record_text (record, HD_DECISION_ISSUED), error);

    g_ptr_array_add (lines, line);
    if (price == NULL)
      return NULL;
    line->nomination = g_object_ref (nomination);
    line->award = g_strdup (price->name);
    line->unit = hd_store_label (store, "unit", hd_record_int (nomination, HD_NOMINATION_UNIT));
    line->money = hd_record_int (nomination, HD_NOMINATION_MONEY);
    line->verified = price->verified;
    line->known = price->known;
    line->due = price->money;
    line->differs = line->known && line->due != line->money;
  }
  return g_steal_pointer (&lines);
}

GPtrArray *
hd_decision_line_problems (GPtrArray *lines, gboolean *differs)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  *differs = FALSE;
  for (guint i = 0; i < lines->len; i++) {
    HdDecisionLine *line = g_ptr_array_index (lines, i);
    g_autofree char *money = hd_number_format (line->money);
    g_autofree char *due = hd_number_format (line->due);

    if (line->differs)
      g_ptr_array_add (problems, g_strdup_printf (_("%s: %s đồng are entered, coefficient × base salary is %s đồng"),
                                                  hd_record_text (line->nomination, HD_NOMINATION_FULL_NAME), money, due));
    *differs = *differs || line->differs;
  }
  /* One sentence for an award, not for each of those who get it. */
  for (guint i = 0; i < lines->len; i++) {
    HdDecisionLine *line = g_ptr_array_index (lines, i);

    if ((line->known && line->verified) || (!line->known && line->money != 0) || !g_hash_table_add (told, line->award))
      continue;
    g_ptr_array_add (problems, g_strdup_printf (line->known ? _("%s: its coefficient has not been compared with the law in force yet")
                                                            : _("%s: the catalogue has no coefficient for it yet, so no money is entered"),
                                                line->award));
  }
  return problems;
}

static guint
per_cent (guint n, guint of)
{
  return of == 0 ? 0 : n * 100 / of;
}

char *
hd_decision_line_shares (GPtrArray *lines)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint people = 0, direct = 0, women = 0, collectives = 0, small = 0;

  for (guint i = 0; i < lines->len; i++) {
    HdRecord *nomination = ((HdDecisionLine *) g_ptr_array_index (lines, i))->nomination;
    const char *kind = hd_record_text (nomination, HD_NOMINATION_KIND);
    gboolean person = strcmp (kind, "individual") == 0, collective = strcmp (kind, "collective") == 0;

    people += person;
    direct += person && hd_record_bool (nomination, HD_NOMINATION_DIRECT_WORKER);
    women += person && strcmp (hd_record_text (nomination, HD_NOMINATION_SEX), "female") == 0;
    collectives += collective;
    small += collective && hd_record_bool (nomination, HD_NOMINATION_SMALL_COLLECTIVE);
  }
  if (people > 0) {
    g_ptr_array_add (parts, g_strdup_printf (_("Direct workers: %u of %u people (%u %%)"), direct, people, per_cent (direct, people)));
    g_ptr_array_add (parts, g_strdup_printf (_("women: %u of %u (%u %%)"), women, people, per_cent (women, people)));
  }
  if (collectives > 0)
    g_ptr_array_add (parts, g_strdup_printf (_("small collectives: %u of %u (%u %%)"), small, collectives, per_cent (small, collectives)));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

gboolean
hd_decision_money (HdStore *store, gint64 decision, HdDecisionMoney *money, GError **error)
{
  g_autoptr (HdRecord) record = hd_store_get (store, HD_TYPE_DECISION, decision, error);
  g_autofree char *key = NULL, *budget = NULL;
  g_auto (HdSql) sql = { 0 };

  memset (money, 0, sizeof *money);
  if (record == NULL)
    return FALSE;
  money->budget = hd_record_int (record, HD_DECISION_BUDGET);
  key = g_strdup_printf ("award_budget.%" PRId64, hd_record_int (record, HD_DECISION_YEAR));
  budget = hd_store_setting (store, key, "0");
  money->year_budget = g_ascii_strtoll (budget, NULL, 10);
  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT COALESCE (SUM (CASE WHEN d.id = :id THEN n.money ELSE 0 END), 0),"
                     " COALESCE (SUM (CASE WHEN d.state = 'issued' AND d.year = :year THEN n.money ELSE 0 END), 0)"
                     " FROM decision d JOIN (SELECT decision, money FROM nomination WHERE decision <> 0"
                     " UNION ALL SELECT decision, money FROM (" HD_SQL_PRIZES ")) n ON n.decision = d.id WHERE d.id = :id OR d.year = :year", error))
    return FALSE;
  hd_sql_bind_int (&sql, ":id", decision);
  hd_sql_bind_int (&sql, ":year", hd_record_int (record, HD_DECISION_YEAR));
  if (hd_sql_step (&sql, NULL)) {
    money->money = hd_sql_int (&sql, 0);
    money->year_spent = hd_sql_int (&sql, 1);
  }
  return TRUE;
}

static void
total_free (gpointer data)
{
  HdDecisionTotal *total = data;

  g_free (total->name);
  g_free (total);
}

GPtrArray *
hd_decision_units (HdStore *store, gint64 decision, GError **error)
{
  g_autoptr (GPtrArray) totals = g_ptr_array_new_with_free_func (total_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT COALESCE (u.id, 0), COALESCE (u.name, ''), COUNT (*), SUM (n.money)"
                     " FROM (SELECT unit, money FROM nomination WHERE decision = :decision AND decision <> 0"
                     " UNION ALL SELECT unit, money FROM (" HD_SQL_PRIZES ") WHERE decision = :decision) n LEFT JOIN unit u ON u.id = n.unit"
                     " GROUP BY u.id ORDER BY u.id IS NULL, u.name_sort, u.id", error))
    return NULL;
  hd_sql_bind_int (&sql, ":decision", decision);
  while (hd_sql_step (&sql, &failure)) {
    HdDecisionTotal *total = g_new0 (HdDecisionTotal, 1);

    total->unit = hd_sql_int (&sql, 0);
    total->name = g_strdup (total->unit != 0 ? hd_sql_text (&sql, 1) : _("Without a unit"));
    total->subjects = hd_sql_int (&sql, 2);
    total->money = hd_sql_int (&sql, 3);
    g_ptr_array_add (totals, total);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&totals);
}

GHashTable *
hd_decision_totals (HdStore *store, GError **error)
{
  g_autoptr (GHashTable) totals = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, total_free);
  g_autoptr (GError) failure = NULL;
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT decision, COUNT (*), SUM (money) FROM nomination WHERE decision <> 0 GROUP BY decision"
                     " UNION ALL SELECT decision, COUNT (*), SUM (money) FROM (" HD_SQL_PRIZES ") GROUP BY decision"
                     " UNION ALL SELECT d.id, COUNT (*), 0 FROM decision d JOIN dossier_move v ON v.decision = d.id AND v.kind = 'revoke'"
                     " WHERE d.kind = 'revocation' GROUP BY d.id", error))
    return NULL;
  while (hd_sql_step (&sql, &failure)) {
    HdDecisionTotal *total = g_new0 (HdDecisionTotal, 1);
    gint64 id = hd_sql_int (&sql, 0);

    total->subjects = hd_sql_int (&sql, 1);
    total->money = hd_sql_int (&sql, 2);
    g_hash_table_insert (totals, g_memdup2 (&id, sizeof id), total);
  }
  if (failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
    return NULL;
  }
  return g_steal_pointer (&totals);
}

/* The decision that a nomination is in, if it is issued. (transfer full) (nullable) */
static HdRecord *
issued_decision (HdStore *store, gint64 id)
{
  g_autoptr (HdRecord) decision = id == 0 ? NULL : hd_store_get (store, HD_TYPE_DECISION, id, NULL);

  return decision != NULL && hd_decision_is (decision, "issued") ? g_steal_pointer (&decision) : NULL;
}

/* The decision that a nomination is in according to the file. */
static gint64
stored_decision (HdStore *store, gint64 nomination)
{
  g_auto (HdSql) sql = { 0 };

  if (!hd_sql_begin (&sql, hd_store_db (store), "SELECT decision FROM nomination WHERE id = :id", NULL))
    return 0;
  hd_sql_bind_int (&sql, ":id", nomination);
  return hd_sql_step (&sql, NULL) ? hd_sql_int (&sql, 0) : 0;
}

gboolean
hd_decision_guard (HdStore *store, HdRecord *nomination, GError **error)
{
  static const guint signed_fields[] = {
    HD_NOMINATION_DECISION, HD_NOMINATION_FULL_NAME, HD_NOMINATION_KIND, HD_NOMINATION_UNIT, HD_NOMINATION_AWARD_FORM,
    HD_NOMINATION_MONEY, HD_NOMINATION_GIFT,
  };
  g_autoptr (HdRecord) issued = NULL;
  g_autofree char *reference = NULL;
  gboolean moved = hd_record_field_dirty (nomination, HD_NOMINATION_DECISION);

  if (hd_record_int (nomination, HD_NOMINATION_DECISION) == 0 && (!moved || hd_record_is_new (nomination)))
    return TRUE;
  if (!hd_record_is_new (nomination) && (issued = issued_decision (store, stored_decision (store, hd_record_id (nomination)))) != NULL)
    for (guint i = 0; i < G_N_ELEMENTS (signed_fields); i++)
      if (hd_record_field_dirty (nomination, signed_fields[i])) {
        reference = hd_decision_reference (HD_DECISION (issued));
        hd_record_set_bad_field (nomination, signed_fields[i]);
        g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT,
                     _("%s stands in decision %s, which is issued: “%s” stays as it was signed. Take the issuing back with Undo the same day,"
                       " or revoke the award"), hd_record_text (nomination, HD_NOMINATION_FULL_NAME), reference,
                     _(hd_record_type_fields (HD_TYPE_NOMINATION, NULL)[signed_fields[i]].label));
        return FALSE;
      }
  if (moved) {
    g_clear_object (&issued);
    issued = issued_decision (store, hd_record_int (nomination, HD_NOMINATION_DECISION));
  }
  if (issued != NULL) {
    g_free (reference);
    reference = hd_decision_reference (HD_DECISION (issued));
    hd_record_set_text (nomination, HD_NOMINATION_DECISION_NUMBER, reference);
    hd_record_set_text (nomination, HD_NOMINATION_DECISION_DATE, hd_record_text (issued, HD_DECISION_ISSUED));
  }
  return TRUE;
}

gboolean
hd_decision_guard_deleting (HdRecord *nomination, HdStore *store, GError **error)
{
  g_autoptr (HdRecord) issued = issued_decision (store, stored_decision (store, hd_record_id (nomination)));
  g_autofree char *reference = NULL;

  if (issued == NULL)
    return TRUE;
  reference = hd_decision_reference (HD_DECISION (issued));
  g_set_error (error, HD_ERROR, HD_ERROR_CONSTRAINT, _("%s stands in decision %s, which is issued. Revoke the award instead"),
               hd_record_text (nomination, HD_NOMINATION_FULL_NAME), reference);
  return FALSE;
}
