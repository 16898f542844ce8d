using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace OrchardSite.Engine.Display.Routing;

/// <summary>Finds controllers among the classes of enabled features, internal ones too.</summary>
internal sealed class ShellControllerFeatureProvider : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var type in parts.OfType<IApplicationPartTypeProvider>().SelectMany(part => part.Types))
        {
            if (IsController(type) && !feature.Controllers.Contains(type))
            {
                feature.Controllers.Add(type);
            }
        }
    }

    private static bool IsController(TypeInfo type)
        => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
            && (typeof(ControllerBase).IsAssignableFrom(type) || type.IsDefined(typeof(ControllerAttribute), inherit: true))
            && !type.IsDefined(typeof(NonControllerAttribute), inherit: true);
}
