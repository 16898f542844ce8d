using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.TagHelpers;
using OrchardCore.Environment.Shell.Builders.Models;

namespace OrchardSite.Engine.Display.Liquid.TagHelpers;

/// <summary>The tag helpers that a tenant's templates may use: those of ASP.NET Core, of the engine and of the enabled features.</summary>
internal sealed class TagHelperTable(IEnumerable<ShellBlueprint> blueprints)
{
    private readonly Lazy<KnownTagHelper[]> _all = new(() =>
    [
        .. typeof(InputTagHelper).Assembly.ExportedTypes
            .Concat(typeof(ShapeTagHelper).Assembly.ExportedTypes)
            .Concat(typeof(OrchardCore.ResourceManagement.IResourceManager).Assembly.ExportedTypes)
            .Concat(blueprints.SelectMany(blueprint => blueprint.Dependencies.Keys))
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericType: false, IsVisible: true } && typeof(ITagHelper).IsAssignableFrom(type))
            .Distinct()
            .Select(type => new KnownTagHelper(type)),
    ]);

    /// <summary>Those that work on an element, each with the target that it is.</summary>
    public IReadOnlyList<(KnownTagHelper Helper, HtmlTargetElementAttribute Target)> Find(string tag, IReadOnlyList<GivenAttribute> attributes)
    {
        var found = new List<(KnownTagHelper, HtmlTargetElementAttribute)>();
        foreach (var helper in _all.Value)
        {
            if (helper.TargetOf(tag, attributes) is { } target)
            {
                found.Add((helper, target));
            }
        }

        return found;
    }
}
