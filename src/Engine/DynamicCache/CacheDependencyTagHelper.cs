using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DynamicCache.TagHelpers;

/// <summary>Names what the fragment around it depends on.</summary>
[HtmlTargetElement("cache-dependency", Attributes = "dependency")]
public class CacheDependencyTagHelper : TagHelper
{
    private readonly ICacheScopeManager _scopes;

    public CacheDependencyTagHelper(ICacheScopeManager cacheScopeManager) => _scopes = cacheScopeManager;

    /// <summary>A tag, such as <c>contentitemid:4abc…</c>.</summary>
    [HtmlAttributeName("dependency")]
    public string? Dependency { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!string.IsNullOrWhiteSpace(Dependency))
        {
            _scopes.AddDependencies(Dependency.Trim());
        }

        output.SuppressOutput();
    }
}
