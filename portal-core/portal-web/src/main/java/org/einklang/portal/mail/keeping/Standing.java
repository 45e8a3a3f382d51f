package org.einklang.portal.mail.keeping;

/** How something stands, in one sentence. @param light its kind */
public record Standing(String light, String words) {}
