package org.einklang.portal.privacy;

import java.util.Map;

/**
 * What one part of the portal holds on a person.
 *
 * @param module whose it is
 * @param data by key; what is empty is there, too
 */
record Held(String module, Map<String, Object> data) {}
