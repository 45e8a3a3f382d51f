package org.einklang.portal.login;

/**
 * From where somebody logs in.
 *
 * @param address network address of the visitor
 * @param device what the browser was given at an earlier login, empty if it is new here
 */
record Origin(String address, String device) {}
