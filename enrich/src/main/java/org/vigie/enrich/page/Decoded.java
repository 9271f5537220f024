package org.vigie.enrich.page;

/**
 * Bytes as characters.
 *
 * @param text the characters, without byte order mark and control characters
 * @param charset name of the character set that was used
 * @param source why this one: {@code bom}, {@code http}, {@code meta}, {@code utf-8} (the bytes are valid UTF-8),
 *     {@code mixed} (UTF-8 with windows-1252 bytes in between), {@code guess}, {@code fallback}
 */
public record Decoded(String text, String charset, String source) {}
