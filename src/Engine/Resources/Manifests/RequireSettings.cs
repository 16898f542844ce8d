namespace OrchardCore.ResourceManagement;

/// <summary>How a page wants a resource: which form of it, where, and with which attributes.</summary>
public class RequireSettings
{
    private Dictionary<string, string>? _attributes;

    public RequireSettings()
    {
    }

    public RequireSettings(ResourceManagementOptions options)
    {
        CdnMode = options.UseCdn;
        DebugMode = options.DebugMode;
        Culture = options.Culture;
        CdnBaseUrl = options.CdnBaseUrl;
        AppendVersion = options.AppendVersion;
    }

    public RequireSettings(ResourceManagementOptions options, ResourceDefinition resource)
        : this(options)
    {
        Name = resource.Name;
        Type = resource.Type;
        BasePath = resource.BasePath;
        Version = resource.Version;
        Position = resource.Position;
        AppendVersion = resource.AppendVersion ?? AppendVersion;
    }

    public string? BasePath { get; set; }

    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? Culture { get; set; }

    public bool DebugMode { get; set; }

    public bool CdnMode { get; set; }

    public string? CdnBaseUrl { get; set; }

    public ResourceLocation Location { get; set; }

    public string? Condition { get; set; }

    public string? Version { get; set; }

    public bool? AppendVersion { get; set; }

    public List<string>? Dependencies { get; set; }

    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    public ResourcePosition Position { get; set; }

    public Dictionary<string, string> Attributes => _attributes ??= new(StringComparer.OrdinalIgnoreCase);

    public bool HasAttributes => _attributes is { Count: > 0 };

    /// <summary>Wherever else it is asked for, the head wins: what needs it may be there.</summary>
    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    public RequireSettings AtLocation(ResourceLocation location) => With(() => Location = Stronger(Location, location));

    public RequireSettings UseCulture(string cultureName)
        => With(() => Culture = string.IsNullOrEmpty(cultureName) ? Culture : cultureName);

    public RequireSettings UseDebugMode() => UseDebugMode(true);

    public RequireSettings UseDebugMode(bool debugMode) => With(() => DebugMode |= debugMode);

    public RequireSettings UseCdn() => UseCdn(true);

    public RequireSettings UseCdn(bool cdn) => With(() => CdnMode |= cdn);

    public RequireSettings UseCdnBaseUrl(string cdnBaseUrl) => With(() => CdnBaseUrl = cdnBaseUrl);

    public RequireSettings WithBasePath(string basePath) => With(() => BasePath = basePath);

    public RequireSettings UseCondition(string condition) => With(() => Condition ??= condition);

    public RequireSettings UseVersion(string version)
        => With(() => Version = string.IsNullOrEmpty(version) ? Version : version);

    public RequireSettings ShouldAppendVersion(bool? appendVersion) => With(() => AppendVersion = appendVersion ?? AppendVersion);

    public RequireSettings SetDependencies(params string[] dependencies) => With(() => (Dependencies ??= []).AddRange(dependencies));

    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition)
    {
        var previous = InlineDefinition;
        return With(() => InlineDefinition = previous is null ? resourceDefinition : previous + resourceDefinition);
    }

    public RequireSettings SetAttribute(string name, string value) => With(() => Attributes[name] = value);

    public RequireSettings New() => new()
    {
        Name = Name,
        Type = Type,
        Location = Location,
        CdnMode = CdnMode,
        CdnBaseUrl = CdnBaseUrl,
        DebugMode = DebugMode,
        Culture = Culture,
        AppendVersion = AppendVersion,
        Position = Position,
    };

    public RequireSettings NewAndCombine(RequireSettings other) => New().Combine(other);

    public RequireSettings Combine(RequireSettings other)
    {
        AtLocation(Location == ResourceLocation.Unspecified ? other.Location : Location);
        AtLocation(other.Location);
        WithBasePath(BasePath ?? other.BasePath!);
        UseCdn(other.CdnMode);
        CdnBaseUrl ??= other.CdnBaseUrl;
        UseDebugMode(other.DebugMode);
        UseCulture(other.Culture!);
        UseVersion(other.Version!);
        ShouldAppendVersion(other.AppendVersion);
        Condition ??= other.Condition;
        if (other.Dependencies is not null)
        {
            SetDependencies([.. other.Dependencies]);
        }

        if (other.InlineDefinition is not null)
        {
            Define(other.InlineDefinition);
        }

        foreach (var (name, value) in other.HasAttributes ? other.Attributes : [])
        {
            Attributes[name] = value;
        }

        return CombinePosition(other);
    }

    public RequireSettings CombinePosition(RequireSettings dependent)
        => UpdatePositionFromDependent(dependent);

    /// <summary>What something that comes first needs comes first too.</summary>
    public RequireSettings UpdatePositionFromDependent(RequireSettings dependent)
        => With(() => Position = dependent.Position == ResourcePosition.First && Position == ResourcePosition.ByDependency
            ? ResourcePosition.First
            : Position);

    /// <summary>What needs something that comes last comes last too.</summary>
    public RequireSettings UpdatePositionFromDependency(RequireSettings dependency)
        => With(() => Position = dependency.Position == ResourcePosition.Last && Position == ResourcePosition.ByDependency
            ? ResourcePosition.Last
            : Position);

    private static ResourceLocation Stronger(ResourceLocation current, ResourceLocation other)
        => current == ResourceLocation.Unspecified ? other
            : other == ResourceLocation.Head ? ResourceLocation.Head
            : current;

    private RequireSettings With(Action change)
    {
        change();
        return this;
    }
}
