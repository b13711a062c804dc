/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What saved pages and addresses are called; and that whatever a file holds does no harm. */
#include "config.h"
#include <glib.h>
#include <string.h>
#include "exchange/page-title.h"

typedef struct {
  const char *data;
  const char *title;
  const char *date;
} Page;

static const Page pages[] = {
  { "<html><head><title>Gương sáng ở phường Bồ Đề</title></head>", "Gương sáng ở phường Bồ Đề", "" },
  { "<TITLE>\n  Hai   dòng\n </TITLE><meta name='pubdate' content='2024-03-05T08:00:00+07:00'>", "Hai dòng", "2024-03-05" },
  { "<title>Bài - Báo Hànộimới</title><meta property=\"og:title\" content=\"Bài &amp; ảnh &#7845;\"/>", "Bài & ảnh ấ", "" },
  { "<meta content=\"2023-12-31\" property=\"article:published_time\"><title>A</title>", "A", "2023-12-31" },
  { "<title>A</title><time datetime=\"20240229\">", "A", "2024-02-29" },
  { "<title>A</title><time datetime=\"2023-02-29\"><script>{\"datePublished\": \"2023-03-01T00:00\"}</script>", "A", "2023-03-01" },
  { "<titles>no</titles><title>yes</title>", "yes", "" },
  { "<title>not closed", "", "" },
  { "<meta name=\"date\" content=2024-01-01>", "", "" },
  { "<meta property=\"og:title\" content=\"\"><title>B</title>", "B", "" },
  { "", "", "" },
  { "no page at all, only <", "", "" },
  { "From: <Saved>\nSubject: =?utf-8?Q?G=C6=B0=C6=A1ng_s=C3=A1ng?=\nDate: Fri, 1 Mar 2024\nMIME-Version: 1.0\n\n--x\n\n<p>", "Gương sáng", "" },
  { "Subject: =?utf-8?B?R8awxqFuZw==?=\r\n =?utf-8?B?IHPDoW5n?=\r\nMIME-Version: 1.0\r\n\r\n", "Gương sáng", "" },
  { "MIME-Version: 1.0\n\n<title>M=E1=BB=99t d=\nòng</title><meta name=3D\"pubdate\" content=3D\"2024-05-01\">", "Một dòng", "2024-05-01" },
  { "%PDF-1.4\n1 0 obj<</Title (Trang \\(in\\) ra)>>", "Trang (in) ra", "" },
  { "%PDF-1.4\n1 0 obj<</Title <FEFF004700751EA5>/CreationDate (D:20240101)>>", "Guấ", "" },
  { "%PDF-1.4\n/Title (never closed", "never closed", "" },
};

static void
test_pages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_auto (HdPageFacts) facts = { NULL };

    hd_page_facts_scan (pages[i].data, strlen (pages[i].data), &facts);
    g_assert_cmpstr (facts.title, ==, pages[i].title);
    g_assert_cmpstr (facts.date, ==, pages[i].date);
  }
}

static void
test_addresses (void)
{
  static const struct { const char *address, *title; } cases[] = {
    { "https://longbien.hanoi.gov.vn/tin-tuc/guong-nguoi-tot-viec-tot-123456.html", "Guong nguoi tot viec tot" },
    { "https://example.vn/g%C6%B0%C6%A1ng-s%C3%A1ng?a=1#b", "Gương sáng" },
    { "https://example.vn/hoat-dong-phong-trao/20240305/", "Hoat dong phong trao" },
    { "https://example.vn/12345", "" },
    { "https://example-portal-of-the-city.vn", "" },
    { "no address", "" },
    { "", "" },
    { "https://example.vn/%ff%fe-xyz-abc", "%ff%fe xyz abc" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *title = hd_page_title_of_address (cases[i].address);

    g_assert_cmpstr (title, ==, cases[i].title);
  }
}

/* Every page cut short, and with bytes changed: always a title in UTF-8 and a day or none. */
static void
test_damage (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20240305);

  for (guint round = 0; round < 20000; round++) {
    const Page *page = &pages[round % G_N_ELEMENTS (pages)];
    gsize size = strlen (page->data), cut = size == 0 ? 0 : g_rand_int_range (rand, 0, size + 1);
    /* Of its own size, so that a look beyond its end is seen. */
    g_autofree char *data = g_memdup2 (page->data, cut);
    g_auto (HdPageFacts) facts = { NULL };

    for (guint i = 0; cut > 0 && i < round % 7; i++)
      data[g_rand_int_range (rand, 0, cut)] = g_rand_int_range (rand, 0, 256);
    hd_page_facts_scan (data, cut, &facts);
    g_assert_true (g_utf8_validate (facts.title, -1, NULL));
    g_assert_true (*facts.date == '\0' || strlen (facts.date) == 10);
    g_assert_cmpuint (g_utf8_strlen (facts.title, -1), <=, 301);
  }
}

/* A large file that never closes what it opens takes no time that grows with its square. */
static void
test_large (void)
{
  g_autoptr (GString) data = g_string_new ("<title>A</title>");
  g_auto (HdPageFacts) facts = { NULL };
  gint64 start = g_get_monotonic_time ();

  while (data->len < 4u << 20)
    g_string_append (data, "<<meta content=\"\" <title><time datetime=\"");
  hd_page_facts_scan (data->str, data->len, &facts);
  g_assert_cmpstr (facts.title, ==, "A");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
}

static void
test_names (void)
{
  g_assert_true (hd_page_facts_known ("Bài.HTML"));
  g_assert_true (hd_page_facts_known ("a.mhtml"));
  g_assert_true (hd_page_facts_known ("a.pdf"));
  g_assert_false (hd_page_facts_known ("a.docx"));
  g_assert_false (hd_page_facts_known ("html"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-title/pages", test_pages);
  g_test_add_func ("/page-title/addresses", test_addresses);
  g_test_add_func ("/page-title/damage", test_damage);
  g_test_add_func ("/page-title/large", test_large);
  g_test_add_func ("/page-title/names", test_names);
  return g_test_run ();
}
