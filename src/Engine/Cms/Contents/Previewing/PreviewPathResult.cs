using Microsoft.AspNetCore.Mvc;

namespace OrchardSite.Engine.Cms.Contents.Previewing;

/// <summary>Answers with another page of the site, rendered in this request so that the page sees what is previewed.</summary>
/// <param name="path">A path of the site, with or without the site's prefix, and with a query if need be.</param>
internal sealed class PreviewPathResult(string path) : ActionResult
{
    public override void ExecuteResult(ActionContext context) => context.HttpContext.Features.Set(this);

    /// <summary>The path as the tenant's routes know it, and its query with the question mark.</summary>
    /// <param name="prefix">What stands before all paths of the site; empty or like <c>/county</c>.</param>
    public (string Path, string Query) Within(string prefix)
    {
        var end = path.IndexOf('#', StringComparison.Ordinal);
        var address = (end < 0 ? path : path[..end]).TrimStart('~');
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? string.Empty : address[question..];
        var local = "/" + (question < 0 ? address : address[..question]).TrimStart('/');

        if (prefix.Length > 0 && (local + "/").StartsWith(prefix + "/", StringComparison.OrdinalIgnoreCase))
        {
            local = "/" + local[prefix.Length..].TrimStart('/');
        }

        return (Uri.UnescapeDataString(local), query);
    }
}
