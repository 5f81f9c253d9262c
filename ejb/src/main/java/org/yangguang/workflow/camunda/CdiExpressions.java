package org.yangguang.workflow.camunda;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Lets the drawings name CDI beans, as in {@code ${stage.opened('cost', execution)}}. The engine carries its own copy of
 * the expression language, hence the bridge.
 */
final class CdiExpressions extends JuelExpressionManager {
    private final BeanManager beans;

    CdiExpressions(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver chain = new CompositeELResolver();
        chain.add(new VariableScopeElResolver());
        chain.add(new VariableContextElResolver());
        chain.add(new NamedBeans());
        chain.add(new ArrayELResolver());
        chain.add(new ListELResolver());
        chain.add(new MapELResolver());
        chain.add(new BeanELResolver());
        return chain;
    }

    private final class NamedBeans extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null || property == null) {
                return null;
            }
            Set<Bean<?>> named = beans.getBeans(property.toString());
            if (named.isEmpty()) {
                return null;
            }
            Bean<?> bean = beans.resolve(named);
            CreationalContext<?> creation = beans.createCreationalContext(bean);
            Object reference = beans.getReference(bean, Object.class, creation);
            if (bean.getScope() == Dependent.class) {
                releaseAfterCommand(creation);
            }
            context.setPropertyResolved(true);
            return reference;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // a drawing cannot replace a bean; the property stays unresolved and the engine says so
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }

    /** A bean without a scope of its own lives as long as the engine command that asked for it. */
    private static void releaseAfterCommand(CreationalContext<?> creation) {
        CommandContext command = Context.getCommandContext();
        if (command == null) {
            return;
        }
        command.registerCommandContextListener(new CommandContextListener() {
            @Override
            public void onCommandContextClose(CommandContext commandContext) {
                creation.release();
            }

            @Override
            public void onCommandFailed(CommandContext commandContext, Throwable t) {
                // closing follows a failure too and releases
            }
        });
    }
}
