/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of codes and entries, encrypted: a key from the passphrase by Argon2id, which makes
 * each guess dear, and XChaCha20-Poly1305, which tells when a byte was changed. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>
#include "blind-private.h"

#define MIN_PASSPHRASE 12

/* Before the encrypted list: what made it, for files to come. */
typedef struct {
  unsigned char version;
  unsigned char salt[crypto_pwhash_argon2id_SALTBYTES];
  unsigned char nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
} Head;

#define VERSION 1
#define KEY crypto_aead_xchacha20poly1305_ietf_KEYBYTES

gboolean
hd_blind_check_passphrase (const char *passphrase, GError **error)
{
  if (g_utf8_validate (passphrase, -1, NULL) && g_utf8_strlen (passphrase, -1) >= MIN_PASSPHRASE)
    return TRUE;
  g_set_error (error, HD_ERROR, HD_ERROR_INVALID, _("The passphrase needs at least %d characters; a short sentence is best"), MIN_PASSPHRASE);
  return FALSE;
}

static gboolean
derive (const Head *head, const char *passphrase, unsigned char *key, GError **error)
{
  /* The same word typed on another computer may come decomposed. */
  g_autofree char *composed = g_utf8_normalize (passphrase, -1, G_NORMALIZE_NFC);
  int result = -1;

  if (composed != NULL) {
    result = crypto_pwhash (key, KEY, composed, strlen (composed), head->salt, crypto_pwhash_OPSLIMIT_MODERATE,
                            crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero (composed, strlen (composed));
  }
  if (result != 0)
    g_set_error_literal (error, HD_ERROR, HD_ERROR_FULL, _("There is not enough memory for the seal. Close other programs and try again"));
  return result == 0;
}

/* The contest is part of what is sealed: a key cannot be moved to another. */
static char *
bound_to (gint64 contest, const Head *head)
{
  g_autofree char *salt = g_base64_encode (head->salt, sizeof head->salt);

  return g_strdup_printf ("%d %" G_GINT64_FORMAT " %s", head->version, contest, salt);
}

static void
lines_clear (gpointer data)
{
  sodium_memzero (data, sizeof (HdKeyLine));
}

GArray *
hd_key_lines_new (guint room)
{
  GArray *lines = g_array_sized_new (FALSE, TRUE, sizeof (HdKeyLine), room);

  g_array_set_clear_func (lines, lines_clear);
  return lines;
}

char *
hd_key_seal (gint64 contest, GArray *lines, const char *passphrase, GError **error)
{
  gsize size = lines->len * sizeof (HdKeyLine);
  g_autofree guchar *sealed = g_malloc (sizeof (Head) + size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
  unsigned char key[KEY];
  unsigned long long length = 0;
  Head head = { .version = VERSION };
  g_autofree char *bound = NULL;

  if (sodium_init () < 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT, _("The library that seals cannot be used"));
    return NULL;
  }
  randombytes_buf (head.salt, sizeof head.salt);
  randombytes_buf (head.nonce, sizeof head.nonce);
  bound = bound_to (contest, &head);
  if (!derive (&head, passphrase, key, error))
    return NULL;
  memcpy (sealed, &head, sizeof head);
  crypto_aead_xchacha20poly1305_ietf_encrypt (sealed + sizeof head, &length, (const unsigned char *) lines->data, size,
                                              (const unsigned char *) bound, strlen (bound), NULL, head.nonce, key);
  sodium_memzero (key, sizeof key);
  return g_base64_encode (sealed, sizeof head + length);
}

gboolean
hd_key_open (gint64 contest, const char *sealed, const char *passphrase, GArray *lines, GError **error)
{
  gsize size;
  g_autofree guchar *bytes = g_base64_decode (sealed, &size);
  unsigned char key[KEY];
  unsigned long long length = 0;
  Head head;
  g_autofree char *bound = NULL;
  g_autofree HdKeyLine *plain = NULL;
  gboolean opened;

  if (sodium_init () < 0 || size < sizeof head + crypto_aead_xchacha20poly1305_ietf_ABYTES || bytes[0] != VERSION ||
      (size - sizeof head - crypto_aead_xchacha20poly1305_ietf_ABYTES) % sizeof (HdKeyLine) != 0) {
    g_set_error_literal (error, HD_ERROR, HD_ERROR_CORRUPT, _("The sealed key was altered or damaged. Take it from a backup"));
    return FALSE;
  }
  memcpy (&head, bytes, sizeof head);
  bound = bound_to (contest, &head);
  if (!derive (&head, passphrase, key, error))
    return FALSE;
  plain = g_malloc0 (size);
  opened = crypto_aead_xchacha20poly1305_ietf_decrypt ((unsigned char *) plain, &length, NULL, bytes + sizeof head, size - sizeof head,
                                                       (const unsigned char *) bound, strlen (bound), head.nonce, key) == 0;
  sodium_memzero (key, sizeof key);
  if (opened)
    g_array_append_vals (lines, plain, length / sizeof (HdKeyLine));
  else
    g_set_error_literal (error, HD_ERROR, HD_ERROR_INVALID, _("This is not the passphrase under which the key was sealed"));
  sodium_memzero (plain, size);
  return opened;
}

char *
hd_key_digest (const char *sealed)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, sealed, -1);
}
