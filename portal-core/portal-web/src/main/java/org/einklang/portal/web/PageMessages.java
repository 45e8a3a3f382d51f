package org.einklang.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.einklang.portal.text.Bundles;
import org.primefaces.component.api.InputHolder;

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

    /** What stands above the faults: how many there are; or that nothing was done, without anything to correct. */
    public String getFaultTitle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean toCorrect = FacesMessage.SEVERITY_WARN.compareTo(faces.getMaximumSeverity()) < 0;
        return Bundles.text(
                faces.getViewRoot().getLocale(),
                toCorrect ? "core.messages.faults" : "core.messages.nothing_done",
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
                    .map(message -> new Line(message.getSummary(), client == null ? "messages" : target(faces, client)))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Where the person can go on: the first of several boxes, the visible part of an input that consists of two. */
    private static String target(FacesContext faces, String client) {
        UIComponent component = faces.getViewRoot().findComponent(client);
        if (component instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        boolean several = component instanceof HtmlSelectManyCheckbox || component instanceof HtmlSelectOneRadio;
        return several ? client + ":0" : client;
    }

    private static boolean isFault(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0;
    }
}
