package org.yangguang.web.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.notification.NoticeView;
import org.yangguang.notification.NotificationService;
import org.yangguang.web.api.Stretch;

/** The caller's notices. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    private NotificationService notifications;

    /** How many are unread; counted no further than a hundred. */
    public record Unread(int count) {
    }

    /** Newest first, thirty at a time. */
    @GET
    @Path("notices")
    public Stretch<NoticeView> notices(@QueryParam("after") Long after) {
        List<NoticeView> rows = notifications.listNotices(after);
        return new Stretch<>(rows, rows.isEmpty() ? null : String.valueOf(rows.get(rows.size() - 1).id()));
    }

    @GET
    @Path("notices/unread")
    public Unread unread() {
        return new Unread(notifications.countUnread());
    }

    /** All of them: the newest hundred that are unread. */
    @POST
    @Path("notices/read")
    public void readAll() {
        notifications.markAllRead();
    }

    @POST
    @Path("notices/{id}/read")
    public void read(@PathParam("id") long id) {
        notifications.markRead(id);
    }
}
