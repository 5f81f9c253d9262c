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

/** The caller's notices. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    private NotificationService notifications;

    /** Newest first, thirty at a time; {@code before} is the id of the last one seen. */
    @GET
    @Path("notices")
    public List<NoticeView> notices(@QueryParam("before") Long before) {
        return notifications.listNotices(before);
    }

    @POST
    @Path("notices/{id}/read")
    public void read(@PathParam("id") long id) {
        notifications.markRead(id);
    }
}
