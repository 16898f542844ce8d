using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using OrchardCore.Environment.Shell.Builders.Models;

namespace OrchardSite.Engine.Display.Routing;

/// <summary>The classes of a tenant's enabled features.</summary>
internal sealed class ShellFeaturePart(ShellBlueprint blueprint) : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => nameof(ShellFeaturePart);

    public IEnumerable<TypeInfo> Types => blueprint.Dependencies.Keys.Select(type => type.GetTypeInfo());
}
