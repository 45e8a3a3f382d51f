package org.einklang.portal.tags;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.einklang.portal.text.NoClientDataSaying;
import org.einklang.portal.web.NoticeMessage;

/**
 * When all that was typed is in order and just before it is acted upon: what struck somebody about the texts goes along to the
 * next page, and that somebody says that a text is about no client is written down.
 */
public class TextsNoticed implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ClientDataGuard.allWords(faces).forEach(words -> faces.addMessage(null, new NoticeMessage(words)));
        if (ClientDataGuard.isDenied(faces)) {
            Beans.get(NoClientDataSaying.class).say(ClientDataGuard.here());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // everything was said before
    }
}
