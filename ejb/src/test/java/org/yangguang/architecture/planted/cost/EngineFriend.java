package org.yangguang.architecture.planted.cost;

import org.camunda.bpm.engine.TaskService;

/** Planted: a stage that talks to the engine. */
class EngineFriend {

    TaskService tasks;
}
