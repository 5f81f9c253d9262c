package org.yangguang.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for programs; every resource and mapper of this module belongs to it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
}
