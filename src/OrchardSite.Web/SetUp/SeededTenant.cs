namespace OrchardSite.Web.SetUp;

/// <summary>One tenant as Orchard Core's AutoSetup configuration declares it.</summary>
/// <param name="Index">Its place in the list, which is part of its configuration keys.</param>
internal sealed record SeededTenant(int Index, string ShellName, string SiteName, string RecipeName, string AdminUsername, string? Host, string? Prefix)
{
    /// <summary>Orchard Core's configuration section of the tenants that are to be set up.</summary>
    public const string Section = "OrchardCore:OrchardCore_AutoSetup:Tenants";

    public static IReadOnlyList<SeededTenant> ReadAll(IConfiguration configuration)
    {
        SeededTenant[] tenants = [.. configuration.GetSection(Section).GetChildren().Select(Read)];
        var shared = tenants.GroupBy(tenant => $"{tenant.Host}/{tenant.Prefix?.Trim(' ', '/')}", StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return shared is null
            ? tenants
            : throw new InvalidOperationException(
                $"The tenants '{string.Join("', '", shared.Select(tenant => tenant.ShellName))}' of '{Section}' have the same address '{shared.Key}'; each needs a RequestUrlHost or a RequestUrlPrefix of its own.");
    }

    /// <summary>The configuration key of one of this tenant's settings.</summary>
    public string Key(string setting) => $"{Section}:{Index}:{setting}";

    private static SeededTenant Read(IConfigurationSection section) => new(
        int.Parse(section.Key, System.Globalization.CultureInfo.InvariantCulture),
        Required(section, nameof(ShellName)),
        Required(section, nameof(SiteName)),
        Required(section, nameof(RecipeName)),
        Required(section, nameof(AdminUsername)),
        section["RequestUrlHost"],
        section["RequestUrlPrefix"]);

    private static string Required(IConfigurationSection section, string name) => section[name] is { Length: > 0 } value
        ? value
        : throw new InvalidOperationException($"'{section.Path}:{name}' is empty; each tenant of seeds/tenants.json needs it.");
}
