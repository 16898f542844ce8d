namespace OrchardSite.Engine.Cms.Indexing.ViewModels;

/// <summary>What every index is called.</summary>
internal class IndexProfileFields
{
    public string? Name { get; set; }

    public string? IndexName { get; set; }

    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public bool IsNew { get; set; }
}
