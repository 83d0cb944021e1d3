package org.nightlight.event;

import java.util.Set;

/**
 * Counts fields that the contract does not know. A field's value never gets here, and its name only
 * if it is on a fixed list, since a name can hold content too.
 */
@FunctionalInterface
public interface UnknownFields {

  /** Stands for every name that is not {@link #CONTENT_LIKE}. */
  String OTHER = "other";

  /** Names by which services commonly call content: seeing one tells of a leak into the input. */
  Set<String> CONTENT_LIKE =
      Set.of(
          "attachment_url",
          "audio",
          "body",
          "caption",
          "comment",
          "content",
          "description",
          "file",
          "html",
          "image",
          "link",
          "media",
          "message",
          "payload",
          "photo",
          "subject",
          "text",
          "title",
          "transcript",
          "url",
          "video");

  /**
   * An unknown field was passed.
   *
   * @param name one of {@link #CONTENT_LIKE}, or {@link #OTHER}
   */
  void seen(String name);
}
