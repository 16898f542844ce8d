using Fluid;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>The arguments that scripts and styles have in common.</summary>
internal static class ResourceArguments
{
    private static readonly HashSet<string> _known =
    [
        "name", "src", "debug_src", "cdn_src", "debug_cdn_src", "use_cdn", "condition", "culture", "debug", "depends_on", "version", "append_version", "at",
    ];

    public static ResourceLocation Location(TagArguments arguments, TemplateContext context)
    {
        if (arguments.Text("at") is not { } text)
        {
            return ResourceLocation.Unspecified;
        }

        return Enum.TryParse<ResourceLocation>(text, ignoreCase: true, out var location)
            ? location
            : throw TagContext.Error(context, $"'{text}' is not a place for a script or style; it is one of {string.Join(", ", Enum.GetNames<ResourceLocation>())}.");
    }

    public static ResourceDefinition Define(ResourceDefinition definition, TagArguments arguments)
    {
        if (arguments.Text("src") is { } url)
        {
            definition.SetUrl(url, arguments.Text("debug_src") ?? url);
        }

        if (arguments.Text("cdn_src") is { } cdn)
        {
            definition.SetCdn(cdn, arguments.Text("debug_cdn_src") ?? cdn);
        }

        if (arguments.Text("version") is { } version)
        {
            definition.SetVersion(version);
        }

        if (arguments.Text("depends_on") is not null)
        {
            definition.SetDependencies(arguments.Words("depends_on"));
        }

        return definition;
    }

    public static void Apply(RequireSettings settings, TagArguments arguments, ResourceLocation location)
    {
        settings.AtLocation(location);
        if (arguments.Text("condition") is { } condition)
        {
            settings.UseCondition(condition);
        }

        if (arguments.Text("culture") is { } culture)
        {
            settings.UseCulture(culture);
        }

        if (arguments.Text("version") is { } version)
        {
            settings.UseVersion(version);
        }

        if (arguments.Flag("use_cdn") is { } useCdn)
        {
            settings.UseCdn(useCdn);
        }

        if (arguments.Flag("debug") is { } debug)
        {
            settings.UseDebugMode(debug);
        }

        if (arguments.Flag("append_version") is { } append)
        {
            settings.ShouldAppendVersion(append);
        }

        if (arguments.Text("depends_on") is not null)
        {
            settings.SetDependencies(arguments.Words("depends_on"));
        }

        foreach (var (name, value) in arguments.Named.Where(argument => !_known.Contains(argument.Name)))
        {
            settings.SetAttribute(TagContext.AttributeName(name), value.ToStringValue());
        }
    }

    public static TagBuilder Element(string tag, TagArguments arguments, IHtmlContent inner)
    {
        var element = new TagBuilder(tag);
        foreach (var (name, value) in arguments.Named.Where(argument => !_known.Contains(argument.Name)))
        {
            element.Attributes[TagContext.AttributeName(name)] = value.ToStringValue();
        }

        element.InnerHtml.SetHtmlContent(inner);
        return element;
    }
}
