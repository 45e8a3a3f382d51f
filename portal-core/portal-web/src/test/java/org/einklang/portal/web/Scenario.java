package org.einklang.portal.web;

import java.util.List;
import org.einklang.testkit.Persona;

/**
 * How the suites open a page of the host. Each part of the host has a class {@code …Scenarios} with a map from the
 * pattern of each of its pages, named in {@link HostPagesIT}.
 *
 * @param address the address to open
 * @param reader somebody who sees it
 * @param strangers people for whom it does not exist
 */
public record Scenario(String address, Persona reader, List<Persona> strangers) {}
