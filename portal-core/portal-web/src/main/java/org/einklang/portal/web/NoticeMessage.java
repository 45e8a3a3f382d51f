package org.einklang.portal.web;

import jakarta.faces.application.FacesMessage;

/** What struck somebody about a text that was saved: neither a fault nor something that was done. */
public class NoticeMessage extends FacesMessage {

    private static final long serialVersionUID = 1;

    /** Says this. */
    public NoticeMessage(String words) {
        super(FacesMessage.SEVERITY_INFO, words, null);
    }
}
