namespace OrchardSite.Web.SetUp;

/// <summary>One tenant as Orchard Core's AutoSetup configuration declares it.</summary>
/// <param name="Index">Its place in the list, which is part of its configuration keys.</param>
internal sealed record SeededTenant(int Index, string ShellName, string SiteName, string RecipeName, string AdminUsername, string? Host, string? Prefix)
{
    /// <summary>Orchard Core's configuration section of the tenants that are to be set up.</summary>
    public const string Section = "OrchardCore:OrchardCore_AutoSetup:Tenants";

    public static IReadOnlyList<SeededTenant> ReadAll(IConfiguration configuration) =>
        [.. configuration.GetSection(Section).GetChildren().Select(Read)];

    /// <summary>Whether the two would answer to one address: one of them could never be seen.</summary>
    public bool SharesAddressWith(SeededTenant other) => Addresses().Intersect(other.Addresses(), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Each host with the prefix behind it.</summary>
    public IEnumerable<string> Addresses() => (Host ?? string.Empty)
        .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
        .DefaultIfEmpty(string.Empty)
        .Select(host => $"{host}/{Prefix?.Trim(' ', '/')}");

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
