/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document-private.h"

static void
replace (char **place, const char *text)
{
  g_free (*place);
  *place = hd_clean_text (text);
}

static void
signature_set (HdSignatureText *to, const HdSignature *from)
{
  replace (&to->authority, from != NULL ? from->authority : NULL);
  replace (&to->post, from != NULL ? from->post : NULL);
  replace (&to->body_post, from != NULL ? from->body_post : NULL);
  replace (&to->name, from != NULL ? from->name : NULL);
}

static void
signature_clear (HdSignatureText *signature)
{
  g_free (signature->authority);
  g_free (signature->post);
  g_free (signature->body_post);
  g_free (signature->name);
}

static void
document_clear (gpointer data)
{
  HdDocument *document = data;

  g_free (document->superior);
  g_free (document->issuer);
  g_free (document->number);
  g_free (document->symbol);
  g_free (document->place);
  g_free (document->date);
  g_free (document->type_name);
  g_free (document->subject);
  g_free (document->competence);
  g_ptr_array_unref (document->bases);
  g_ptr_array_unref (document->addressees);
  g_ptr_array_unref (document->recipients);
  signature_clear (&document->signature);
  signature_clear (&document->left_signature);
  hd_section_free (document->body);
  g_ptr_array_unref (document->annexes);
  g_ptr_array_unref (document->numbers);
  g_clear_pointer (&document->next, hd_document_unref);
}

static void
list_tables_of (HdSection *section, GPtrArray *tables)
{
  for (guint i = 0; i < section->blocks->len; i++) {
    HdBlock *block = g_ptr_array_index (section->blocks, i);

    if (block->kind == HD_BLOCK_TABLE)
      g_ptr_array_add (tables, hd_table_ref (block->table));
  }
}

static void
list_images_of (HdSection *section, GPtrArray *images)
{
  for (guint i = 0; i < section->blocks->len; i++) {
    HdBlock *block = g_ptr_array_index (section->blocks, i);

    if (block->kind == HD_BLOCK_IMAGE)
      g_ptr_array_add (images, block->image);
  }
}

/* (transfer container) (element-type HdImage): every image, in the order of the paper. */
GPtrArray *
hd_document_list_images (HdDocument *document)
{
  GPtrArray *images = g_ptr_array_new ();

  for (; document != NULL; document = document->next) {
    list_images_of (document->body, images);
    for (guint i = 0; i < document->annexes->len; i++)
      list_images_of (g_ptr_array_index (document->annexes, i), images);
  }
  return images;
}

/* (transfer full): "Phụ lục", with a Roman numeral when there are several. */
char *
hd_document_annex_name (HdDocument *document, guint index)
{
  g_autofree char *roman = hd_roman (index + 1);

  return document->annexes->len > 1 ? g_strconcat ("Phụ lục ", roman, NULL) : g_strdup ("Phụ lục");
}

/* FALSE for a paper that is nothing but annexes. */
gboolean
hd_document_has_body (HdDocument *document)
{
  return document->has_letterhead || *document->type_name || *document->subject || document->has_signature ||
         document->body->blocks->len > 0 || document->annexes->len == 0;
}

/* Rows of all tables, or -1 when one does not know. */
gint64
hd_document_count_rows (HdDocument *document)
{
  g_autoptr(GPtrArray) tables = hd_document_list_tables (document);
  gint64 total = 0;

  for (guint i = 0; i < tables->len; i++) {
    gint64 count = hd_table_count (g_ptr_array_index (tables, i));

    if (count < 0)
      return -1;
    total += count;
  }
  return total;
}

/**
 * hd_document_new:
 *
 * Returns: (transfer full): an empty paper on A4 with margins 20, 20, 30, 20 mm
 */
HdDocument *
hd_document_new (void)
{
  HdDocument *document = g_atomic_rc_box_new0 (HdDocument);

  document->page = (HdPageSetup) { .top = 20, .bottom = 20, .left = 30, .right = 20 };
  replace (&document->superior, "");
  replace (&document->issuer, "");
  replace (&document->number, "");
  replace (&document->symbol, "");
  replace (&document->place, "");
  replace (&document->date, "");
  replace (&document->type_name, "");
  replace (&document->subject, "");
  replace (&document->competence, "");
  document->bases = g_ptr_array_new_with_free_func (g_free);
  document->addressees = g_ptr_array_new_with_free_func (g_free);
  document->recipients = g_ptr_array_new_with_free_func (g_free);
  signature_set (&document->signature, NULL);
  signature_set (&document->left_signature, NULL);
  document->body = hd_section_new ();
  document->annexes = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_section_free);
  document->numbers = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_number_free);
  return document;
}

HdDocument *
hd_document_ref (HdDocument *document)
{
  return g_atomic_rc_box_acquire (document);
}

void
hd_document_unref (HdDocument *document)
{
  g_atomic_rc_box_release_full (document, document_clear);
}

/* Values outside the decree's ranges are brought to the nearest bound. */
void
hd_document_set_page_setup (HdDocument *document, const HdPageSetup *setup)
{
  document->page.top = CLAMP (setup->top, 20, 25);
  document->page.bottom = CLAMP (setup->bottom, 20, 25);
  document->page.left = CLAMP (setup->left, 30, 35);
  document->page.right = CLAMP (setup->right, 15, 20);
}

/**
 * hd_document_set_letterhead:
 * @letterhead: (nullable): %NULL for a paper without one; a line feed in the
 *   names of the bodies breaks the line there
 */
void
hd_document_set_letterhead (HdDocument *document, const HdDocumentLetterhead *letterhead)
{
  document->has_letterhead = letterhead != NULL;
  replace (&document->superior, letterhead != NULL ? letterhead->superior : NULL);
  replace (&document->issuer, letterhead != NULL ? letterhead->issuer : NULL);
  replace (&document->number, letterhead != NULL ? letterhead->number : NULL);
  replace (&document->symbol, letterhead != NULL ? letterhead->symbol : NULL);
  replace (&document->place, letterhead != NULL ? letterhead->place : NULL);
  replace (&document->date, letterhead != NULL ? letterhead->date : NULL);
}

/**
 * hd_document_set_title:
 * @type_name: tên loại, "BÁO CÁO"
 * @subject: trích yếu
 */
void
hd_document_set_title (HdDocument *document, const char *type_name, const char *subject)
{
  replace (&document->type_name, type_name);
  replace (&document->subject, subject);
}

/**
 * hd_document_set_competence:
 * @text: (nullable): who decides, below the title of a decision: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG"
 */
void
hd_document_set_competence (HdDocument *document, const char *text)
{
  replace (&document->competence, text);
}

/* A căn cứ, without the semicolon. */
void
hd_document_add_basis (HdDocument *document, const char *text)
{
  g_ptr_array_add (document->bases, hd_clean_text (text));
}

/* One of "Kính gửi", without punctuation. */
void
hd_document_add_addressee (HdDocument *document, const char *text)
{
  g_ptr_array_add (document->addressees, hd_clean_text (text));
}

/**
 * hd_document_set_signature:
 * @signature: (nullable): the block on the right
 */
void
hd_document_set_signature (HdDocument *document, const HdSignature *signature)
{
  document->has_signature = signature != NULL;
  signature_set (&document->signature, signature);
}

/**
 * hd_document_set_left_signature:
 * @signature: (nullable): the block on the left of minutes (the secretary);
 *   the recipients then stand below it
 */
void
hd_document_set_left_signature (HdDocument *document, const HdSignature *signature)
{
  document->has_left_signature = signature != NULL;
  signature_set (&document->left_signature, signature);
}

/* One line of "Nơi nhận", without dash and semicolon. */
void
hd_document_add_recipient (HdDocument *document, const char *text)
{
  g_ptr_array_add (document->recipients, hd_clean_text (text));
}

/* (transfer none): valid as long as the document. */
HdSection *
hd_document_get_body (HdDocument *document)
{
  return document->body;
}

/**
 * hd_document_add_annex:
 * @title: of the annex, without "Phụ lục" and number
 * @reference: (nullable): "(Kèm theo Báo cáo số ... )"; "" to leave it out
 *
 * Returns: (transfer none): its section, valid as long as the document
 */
HdSection *
hd_document_add_annex (HdDocument *document, const char *title, const char *reference)
{
  HdSection *section = hd_section_new ();

  replace (&section->title, title);
  replace (&section->reference, reference);
  g_ptr_array_add (document->annexes, section);
  return section;
}

/**
 * hd_document_append:
 * @documents: (inout) (nullable): the papers so far
 * @next: (transfer full): another paper, such as the same letter to the next unit
 *
 * Lets a paper follow in the same file, or begin it: it starts a page of its own, with its own
 * page numbers, as if it stood alone.
 */
void
hd_document_append (HdDocument **documents, HdDocument *next)
{
  while (*documents != NULL)
    documents = &(*documents)->next;
  *documents = next;
}

/**
 * hd_document_get_full_title:
 *
 * Returns: (transfer full): kind and subject in one line, for a window or metadata
 */
char *
hd_document_get_full_title (HdDocument *document)
{
  const char *type = document->type_name, *subject = document->subject;
  char *title;

  if (!*type && !*subject && document->annexes->len > 0)
    subject = ((HdSection *) g_ptr_array_index (document->annexes, 0))->title;
  title = g_strstrip (g_strjoin (" ", type, subject, NULL));
  return g_strdelimit (title, "\n", ' ');
}

/**
 * hd_document_list_tables:
 *
 * Returns: (transfer full) (element-type HdTable): every table, in the order of the paper
 */
GPtrArray *
hd_document_list_tables (HdDocument *document)
{
  GPtrArray *tables = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_table_unref);

  for (; document != NULL; document = document->next) {
    list_tables_of (document->body, tables);
    for (guint i = 0; i < document->annexes->len; i++)
      list_tables_of (g_ptr_array_index (document->annexes, i), tables);
  }
  return tables;
}

/**
 * hd_document_find_table:
 *
 * Returns: (transfer none) (nullable): the table called @name
 */
HdTable *
hd_document_find_table (HdDocument *document, const char *name)
{
  g_autoptr(GPtrArray) tables = hd_document_list_tables (document);

  for (guint i = 0; i < tables->len; i++)
    if (g_str_equal (hd_table_get_name (g_ptr_array_index (tables, i)), name))
      return g_ptr_array_index (tables, i);
  return NULL;
}

/**
 * hd_document_pick_table:
 *
 * Makes a paper of one table: an annex, say, as a workbook of its own.
 *
 * Returns: (transfer full) (nullable): the table called @name under the title
 *   of the section it stands in; %NULL when there is none
 */
HdDocument *
hd_document_pick_table (HdDocument *document, const char *name)
{
  HdTable *table = hd_document_find_table (document, name);
  g_autofree char *title = hd_document_get_full_title (document);
  HdDocument *picked;

  if (table == NULL)
    return NULL;
  picked = hd_document_new ();
  picked->page = document->page;
  picked->body->landscape = document->body->landscape;
  hd_document_set_title (picked, "", title);
  for (guint i = 0; i < document->annexes->len; i++) {
    HdSection *annex = g_ptr_array_index (document->annexes, i);
    g_autoptr(GPtrArray) tables = g_ptr_array_new_with_free_func ((GDestroyNotify) hd_table_unref);

    list_tables_of (annex, tables);
    if (!g_ptr_array_find (tables, table, NULL))
      continue;
    hd_document_set_title (picked, annex->title, "");
    picked->body->landscape = annex->landscape;
  }
  hd_section_add_table (picked->body, hd_table_ref (table));
  return picked;
}
