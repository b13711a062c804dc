/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leak-files.c finds in a file, for leak-check.c to judge. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Of what sort a piece of text is: prose is what somebody reads, the rest is about it. */
typedef enum {
  HD_PIECE_PROSE,
  HD_PIECE_PROPERTY,
  HD_PIECE_COMMENT,
  HD_PIECE_CHANGE,
  HD_PIECE_MARGIN,     /* headers, footers */
  HD_PIECE_NAME,       /* of something within the file */
  HD_PIECE_PICTURE,    /* what is noted in one */
} HdPieceKind;

typedef struct {
  HdPieceKind kind;
  char       *text;
} HdPiece;

/* Everything in a file that could be read by anybody. (transfer full) of HdPiece */
GPtrArray *hd_leak_pieces (GBytes *bytes, GCancellable *cancellable, GError **error);

G_END_DECLS
