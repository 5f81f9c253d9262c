package org.yangguang.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The programming interface, version 1; every resource of the product hangs below it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
}
