namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>What the API sets a tenant up with.</summary>
internal sealed class SetupApiViewModel
{
    public string? Name { get; set; }

    public string? SiteName { get; set; }

    public string? SiteTimeZone { get; set; }

    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? RecipeName { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? ConnectionString { get; set; }

    public string? Schema { get; set; }

    public string? TablePrefix { get; set; }
}
