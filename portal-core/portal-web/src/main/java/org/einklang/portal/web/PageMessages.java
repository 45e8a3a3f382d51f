package org.einklang.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.einklang.portal.text.Bundles;

/** The messages of a page: what is wrong, with the field to go to, and what has been done. */
@Named
@RequestScoped
public class PageMessages {

    /**
     * A message.
     *
     * @param text what it says
     * @param target id of the element it leads to
     */
    public record Line(String text, String target) {}

    public boolean isFaulty() {
        return !getFaults().isEmpty();
    }

    /** What stands above the faults: how many there are. */
    public String getFaultTitle() {
        return Bundles.text(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                "core.messages.faults",
                getFaults().size());
    }

    public List<Line> getFaults() {
        return lines(true);
    }

    public List<Line> getDone() {
        return lines(false);
    }

    private static List<Line> lines(boolean faults) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> clients = faces.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            faces.getMessageList(client).stream()
                    .filter(message -> faults == isFault(message))
                    .map(message -> new Line(message.getSummary(), client == null ? "messages" : client))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static boolean isFault(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0;
    }
}
