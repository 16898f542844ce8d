using Microsoft.AspNetCore.Http;
using OrchardCore.ContentPreview;

namespace Procuratorate.News.Services;

/// <summary>Tells requests that show an item as it stands in the editor from those that show what is published.</summary>
public static class PreviewRequests
{
    /// <summary>Whether this is such a request: what it reads is not for other pages, and what they have read is not for it.</summary>
    public static bool IsPreview(this IHttpContextAccessor httpContextAccessor) =>
        httpContextAccessor.HttpContext?.Features.Get<ContentPreviewFeature>()?.Previewing is true;
}
