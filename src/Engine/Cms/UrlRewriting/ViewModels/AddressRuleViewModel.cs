using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.UrlRewriting.Sources;

namespace OrchardSite.Engine.Cms.UrlRewriting.ViewModels;

/// <summary>The fields of a redirect or a rewrite.</summary>
internal class AddressRuleViewModel
{
    public AddressRuleFields Fields { get; set; } = new();

    [BindNever]
    public bool IsRedirect { get; set; }
}
