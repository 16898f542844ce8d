using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

/// <summary>What a <c>script</c> or <c>style</c> tag asks for.</summary>
internal sealed record ResourceRequest
{
    public required string Type { get; init; }

    public string? Name { get; init; }

    public string? Src { get; init; }

    public string? DebugSrc { get; init; }

    public string? CdnSrc { get; init; }

    public string? DebugCdnSrc { get; init; }

    public bool? UseCdn { get; init; }

    public string? Condition { get; init; }

    public string? Culture { get; init; }

    public bool? Debug { get; init; }

    public string? DependsOn { get; init; }

    public string? Version { get; init; }

    public bool? AppendVersion { get; init; }

    public ResourceLocation At { get; init; }

    /// <summary>Whether the tag speaks of a resource, and not of code of its own.</summary>
    public bool IsResource => !string.IsNullOrEmpty(Name) || !string.IsNullOrEmpty(Src);

    public string[] Dependencies => (DependsOn ?? string.Empty).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Requires the resource; with an address or content, also says what it is.</summary>
    public RequireSettings Register(IResourceManager resourceManager, string? content, IEnumerable<TagHelperAttribute> attributes)
    {
        var settings = string.IsNullOrEmpty(Name)
            ? resourceManager.RegisterUrl(Type, Src!, DebugSrc)
            : resourceManager.RegisterResource(Type, Name);
        if (!string.IsNullOrEmpty(Name) && (!string.IsNullOrEmpty(Src) || !string.IsNullOrWhiteSpace(content)))
        {
            settings.Define(definition => Describe(definition, content));
        }

        Apply(settings);
        foreach (var attribute in attributes)
        {
            settings.SetAttribute(attribute.Name, attribute.Value?.ToString() ?? string.Empty);
        }

        return settings;
    }

    private void Describe(ResourceDefinition definition, string? content)
    {
        if (!string.IsNullOrEmpty(Src))
        {
            definition.SetUrl(Src, DebugSrc);
        }

        if (!string.IsNullOrEmpty(CdnSrc))
        {
            definition.SetCdn(CdnSrc, DebugCdnSrc);
        }

        if (!string.IsNullOrEmpty(Version))
        {
            definition.SetVersion(Version);
        }

        if (!string.IsNullOrWhiteSpace(content))
        {
            definition.SetInnerContent(content);
        }
    }

    private void Apply(RequireSettings settings)
    {
        if (At != ResourceLocation.Unspecified)
        {
            settings.AtLocation(At);
        }

        settings.UseCdn(UseCdn ?? false).UseDebugMode(Debug ?? false).UseCulture(Culture!).ShouldAppendVersion(AppendVersion);
        if (!string.IsNullOrEmpty(Condition))
        {
            settings.UseCondition(Condition);
        }

        if (string.IsNullOrEmpty(Src))
        {
            settings.UseVersion(Version!);
        }

        if (Dependencies.Length > 0)
        {
            settings.SetDependencies(Dependencies);
        }
    }
}
