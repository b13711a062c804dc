/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ten thousand texts of 1,500 syllables, of which 600 hold a fifth, a half or nine tenths of
 * another one, evaded in every way. What is found is compared with a plain reference, that
 * looks up every five syllables in a set of strings. Usage: likeness [TEXTS]. It fails if what
 * has to be found is not, if anything else is, or if it takes too long or too much. */
#include "config.h"
#include <stdio.h>
#include <string.h>
#include <time.h>
#include "../evade.h"
#include "store/likeness.h"

#define SYLLABLES   1500
#define PLANTED     600
#define LEAST       1500
#define MOST_TIME   2000.0   /* ms */
#define MOST_ONE    20.0     /* ms */
#define MOST_MEMORY 250      /* MB */

static const char *const slogans[] = {
  "Thi đua là yêu nước, yêu nước thì phải thi đua, và những người thi đua là những người yêu nước nhất",
  "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
  "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
  "Vì lợi ích mười năm thì phải trồng cây, vì lợi ích trăm năm thì phải trồng người",
  "Nhiễu điều phủ lấy giá gương, người trong một nước phải thương nhau cùng",
  "Bầu ơi thương lấy bí cùng, tuy rằng khác giống nhưng chung một giàn",
  "Mỗi ngày làm một việc tốt, mỗi tuần có một gương sáng, mỗi tháng thêm một niềm vui cho người dân quanh mình",
  "Người tốt việc tốt là những bông hoa đẹp trong vườn hoa đẹp của Thủ đô ngàn năm văn hiến và anh hùng",
};

static GPtrArray *vocabulary;

/* Time of the processor: other programs of the machine do not count. One thread does all. */
static double
now_ms (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1000.0 + time.tv_nsec / 1000000.0;
}

static void
make_vocabulary (void)
{
  static const char *const onsets[] = { "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "s", "t", "th", "tr", "v", "x" };
  static const char *const rhymes[] = {
    "a", "à", "á", "ạ", "an", "ang", "anh", "áo", "ắc", "ăn", "ấm", "ân", "âu", "em", "ệt", "ên", "ình", "iếu", "iền", "óc",
    "oan", "ơi", "ồng", "ộ", "ớm", "ua", "uẩn", "ùng", "uyết", "ử", "ước", "ường", "ưa", "y",
  };

  vocabulary = g_ptr_array_new ();
  for (guint r = 0; r < G_N_ELEMENTS (rhymes); r++)
    for (guint o = 0; o < G_N_ELEMENTS (onsets); o++)
      g_ptr_array_add (vocabulary, g_strconcat (onsets[o], rhymes[r], NULL));
}

/* Few syllables are frequent and many are seldom, as in any language. */
static const char *
syllable (GRand *random)
{
  double x = g_rand_double (random);

  return g_ptr_array_index (vocabulary, (guint) (x * x * vocabulary->len));
}

/* Paragraphs of 60 to 200 syllables of a text of its own. */
static char *
own_text (guint32 seed, guint syllables)
{
  GRand *random = g_rand_new_with_seed (seed);
  GString *text = g_string_new (NULL);
  guint paragraph = g_rand_int_range (random, 60, 200);

  for (guint i = 0; i < syllables; i++) {
    gboolean last = --paragraph == 0;

    g_string_append_printf (text, "%s%s", syllable (random), last ? ".\n" : g_rand_int_range (random, 0, 9) == 0 ? ", " : " ");
    if (!last)
      continue;
    paragraph = g_rand_int_range (random, 60, 200);
    if (g_rand_int_range (random, 0, 5) == 0)
      g_string_append_printf (text, "%s. ", slogans[g_rand_int_range (random, 0, G_N_ELEMENTS (slogans))]);
  }
  g_rand_free (random);
  return g_string_free (text, FALSE);
}

static guint
source_of (guint n, guint index)
{
  return index + PLANTED < n ? G_MAXUINT : index + PLANTED - n;
}

static guint
part_of (guint n, guint index)
{
  static const guint parts[] = { 20, 50, 90 };

  return parts[source_of (n, index) % 3];
}

/* A text by its index: the last ones are copied in part, one syllable in thirty changed. */
static char *
make_text (guint n, guint index)
{
  guint source = source_of (n, index), copied = 0, wanted;
  g_autofree char *from = NULL;
  g_autofree char *rest = NULL;
  g_auto (GStrv) paragraphs = NULL;
  GRand *random;
  GString *text;
  char *evaded;

  if (source == G_MAXUINT)
    return own_text (index, SYLLABLES);
  from = own_text (source, SYLLABLES);
  paragraphs = g_strsplit (from, "\n", -1);
  wanted = SYLLABLES * part_of (n, index) / 100;
  random = g_rand_new_with_seed (index);
  text = g_string_new (NULL);
  for (guint p = 0; paragraphs[p] != NULL && copied < wanted; p++) {
    g_auto (GStrv) words = g_strsplit (paragraphs[p], " ", -1);

    for (guint i = 0; words[i] != NULL && copied < wanted; i++, copied++)
      g_string_append_printf (text, "%s ", g_rand_int_range (random, 0, 30) == 0 ? syllable (random) : words[i]);
    g_string_append_c (text, '\n');
  }
  rest = own_text (index, SYLLABLES - MIN (copied, SYLLABLES));
  g_string_append (text, rest);
  g_rand_free (random);
  evaded = evade (text->str, source / 3 % N_EVASIONS, index);
  g_string_free (text, TRUE);
  return evaded;
}

/* The text as the reference sees it: small letters without marks, blanks between. It knows
 * nothing of what evade() did, and so gets the text before that. */
static GHashTable *
plain_set (const char *text, guint *n)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) words = g_strsplit_set (text, " ,.\n", -1);
  g_autoptr (GPtrArray) syllables = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (syllables, words[i]);
  for (guint i = 0; i + 5 <= syllables->len; i++)
    g_hash_table_add (set, g_strjoin (" ", syllables->pdata[i], syllables->pdata[i + 1], syllables->pdata[i + 2], syllables->pdata[i + 3],
                                      syllables->pdata[i + 4], NULL));
  *n = g_hash_table_size (set);
  return set;
}

static guint
peak_memory (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = status != NULL ? strstr (status, "VmHWM:") : NULL;
  return line != NULL ? g_ascii_strtoull (line + strlen ("VmHWM:"), NULL, 10) / 1024 : 0;
}

/* What the reference says of two plain texts, in hundredths of a per cent. */
static gint64
plain_share (const char *one, const char *two)
{
  guint n_one, n_two, shared = 0;
  g_autoptr (GHashTable) first = plain_set (one, &n_one);
  g_autoptr (GHashTable) second = plain_set (two, &n_two);
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, first);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    shared += g_hash_table_contains (second, key);
  return (gint64) shared * 10000 / MAX (MIN (n_one, n_two), 1);
}

int
main (int argc, char **argv)
{
  guint n = argc > 1 ? atoi (argv[1]) : 10000;
  g_autoptr (HdLikeness) likeness = hd_likeness_new ();
  g_autoptr (GArray) pairs = NULL;
  guint planted[3] = { 0 }, found[3] = { 0 }, strange = 0, doubted = 0, memory;
  double adding = 0, whole, one = 0, start;
  gboolean good;

  make_vocabulary ();
  for (guint i = 0; i < n; i++) {
    g_autofree char *text = make_text (n, i);

    start = now_ms ();
    hd_likeness_add (likeness, i + 1, text);
    adding += now_ms () - start;
  }
  start = now_ms ();
  pairs = hd_likeness_pairs (likeness, LEAST, NULL);
  whole = now_ms () - start;
  memory = peak_memory ();

  for (guint i = n - PLANTED; i < n; i++)
    planted[source_of (n, i) % 3]++;
  for (guint i = 0; i < pairs->len; i++) {
    const HdLikePair *pair = &g_array_index (pairs, HdLikePair, i);

    if (source_of (n, pair->second - 1) + 1 == pair->first) {
      found[(pair->first - 1) % 3]++;
    } else {
      g_autofree char *first = make_text (n, pair->first - 1);
      g_autofree char *second = make_text (n, pair->second - 1);

      strange++;
      doubted += plain_share (first, second) * 2 < LEAST;
    }
  }

  for (guint i = 0; i < 200; i++) {
    g_autofree char *text = own_text (n + i, SYLLABLES);
    g_autoptr (GArray) of = NULL;

    start = now_ms ();
    of = hd_likeness_of (likeness, n + i + 1, text, LEAST);
    hd_likeness_add (likeness, n + i + 1, text);
    one = MAX (one, now_ms () - start);
  }

  g_print ("%u texts of %u syllables: read %.0f ms, compared %.0f ms, peak memory %u MB\n", n, SYLLABLES, adding, whole, memory);
  g_print ("found of those that share a fifth %u of %u, a half %u of %u, nine tenths %u of %u; others %u, of which the reference "
           "doubts %u\n", found[0], planted[0], found[1], planted[1], found[2], planted[2], strange, doubted);
  g_print ("one text added and compared: at most %.1f ms\n", one);
  good = found[0] * 100 >= planted[0] * 95 && found[1] == planted[1] && found[2] == planted[2] && doubted == 0 &&
         (n != 10000 || (adding + whole < MOST_TIME && memory < MOST_MEMORY && one < MOST_ONE));
  return good ? 0 : 1;
}
