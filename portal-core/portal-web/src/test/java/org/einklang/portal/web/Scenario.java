package org.einklang.portal.web;

import java.util.List;
import org.einklang.testkit.Persona;

/**
 * How the suites open a page of the host, with one reader and some strangers. New parts write a table instead, see {@link
 * org.einklang.testkit.rights.WhoMay}: everybody tries what stands there.
 *
 * @param address the address to open
 * @param reader somebody who sees it
 * @param strangers people for whom it does not exist
 */
public record Scenario(String address, Persona reader, List<Persona> strangers) {}
