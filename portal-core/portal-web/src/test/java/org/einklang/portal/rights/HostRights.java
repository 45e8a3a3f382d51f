package org.einklang.portal.rights;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Permission;
import org.einklang.portal.agenda.AgendaPermission;
import org.einklang.portal.approval.ApprovalPermission;
import org.einklang.portal.audit.AuditPermission;
import org.einklang.portal.background.JobPermission;
import org.einklang.portal.cadence.CadencePermission;
import org.einklang.portal.calendar.CalendarPermission;
import org.einklang.portal.campaign.CampaignPermission;
import org.einklang.portal.comment.CommentPermission;
import org.einklang.portal.contact.ContactPermission;
import org.einklang.portal.cooperation.CooperationPermission;
import org.einklang.portal.dates.DatesPermission;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.login.LoginPermission;
import org.einklang.portal.mail.keeping.MailPermission;
import org.einklang.portal.operator.OperatorPermission;
import org.einklang.portal.privacy.PrivacyPermission;
import org.einklang.portal.procedure.ProcedurePermission;
import org.einklang.portal.publicarea.PublicAreaPermission;
import org.einklang.portal.retention.RetentionPermission;
import org.einklang.portal.search.SearchPermission;
import org.einklang.portal.task.TaskPermission;
import org.einklang.portal.term.TermPermission;

/** The rights of all parts of the host, for tests that run without a server. */
public final class HostRights {

    private HostRights() {}

    /** All of them, by their keys. */
    public static List<Permission> all() {
        return Stream.<Permission[]>of(
                        CorePermission.values(),
                        AgendaPermission.values(),
                        CalendarPermission.values(),
                        CommentPermission.values(),
                        ContactPermission.values(),
                        TermPermission.values(),
                        AuditPermission.values(),
                        LoginPermission.values(),
                        CadencePermission.values(),
                        CooperationPermission.values(),
                        JobPermission.values(),
                        MailPermission.values(),
                        OperatorPermission.values(),
                        ApprovalPermission.values(),
                        PrivacyPermission.values(),
                        ProcedurePermission.values(),
                        PublicAreaPermission.values(),
                        RetentionPermission.values(),
                        SearchPermission.values(),
                        TaskPermission.values(),
                        CampaignPermission.values(),
                        DatesPermission.values())
                .flatMap(Stream::of)
                .sorted(Comparator.comparing(Permission::key))
                .toList();
    }
}
