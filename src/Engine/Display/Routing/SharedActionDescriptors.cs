using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardSite.Engine.Display.Templates;

namespace OrchardSite.Engine.Display.Routing;

/// <summary>
/// The actions of a tenant. Controllers are read once for all tenants with the same features and the same admin address; a tenant has
/// copies of the descriptors, because MVC keeps with a descriptor what it made of the tenant's services.
/// </summary>
internal sealed class SharedActionDescriptors : ActionDescriptorCollectionProvider
{
    private readonly Lazy<ActionDescriptorCollection> _descriptors;

    public SharedActionDescriptors(
        HostViews host,
        ShellBlueprint blueprint,
        IOptions<AdminOptions> adminOptions,
        IServiceProvider services)
    {
        _descriptors = new(() =>
        {
            var features = blueprint.Dependencies.Values.SelectMany(features => features).Select(feature => feature.Id).Distinct().Order(StringComparer.Ordinal);
            var key = $"actions|{adminOptions.Value.AdminUrlPrefix}|{string.Join('|', features)}";
            var shared = (IReadOnlyList<ActionDescriptor>)host.ByKey.GetOrAdd(key, _ => Read(services));
            return new ActionDescriptorCollection([.. shared.Select(Copy)], version: 0);
        });
    }

    public override ActionDescriptorCollection ActionDescriptors => _descriptors.Value;

    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;

    private static IReadOnlyList<ActionDescriptor> Read(IServiceProvider services)
    {
        var context = new ActionDescriptorProviderContext();
        var providers = services.GetServices<IActionDescriptorProvider>().OrderBy(provider => provider.Order).ToArray();
        foreach (var provider in providers)
        {
            provider.OnProvidersExecuting(context);
        }

        foreach (var provider in providers.Reverse())
        {
            provider.OnProvidersExecuted(context);
        }

        return [.. context.Results];
    }

    private static ActionDescriptor Copy(ActionDescriptor descriptor)
    {
        if (descriptor is not ControllerActionDescriptor action)
        {
            return descriptor;
        }

        return new ControllerActionDescriptor
        {
            ActionName = action.ActionName,
            ControllerName = action.ControllerName,
            ControllerTypeInfo = action.ControllerTypeInfo,
            MethodInfo = action.MethodInfo,
            DisplayName = action.DisplayName,
            ActionConstraints = action.ActionConstraints,
            AttributeRouteInfo = action.AttributeRouteInfo,
            BoundProperties = action.BoundProperties,
            EndpointMetadata = action.EndpointMetadata,
            FilterDescriptors = action.FilterDescriptors,
            Parameters = action.Parameters,
            RouteValues = action.RouteValues,
            Properties = new Dictionary<object, object?>(action.Properties),
        };
    }
}
