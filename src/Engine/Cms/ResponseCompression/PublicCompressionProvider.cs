using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;

namespace OrchardSite.Engine.Cms.ResponseCompression;

/// <summary>Compresses what is the same for everybody and leaves alone what may hold a secret.</summary>
internal sealed class PublicCompressionProvider(ResponseCompressionProvider inner) : IResponseCompressionProvider
{
    public bool CheckRequestAcceptsCompression(HttpContext context) => inner.CheckRequestAcceptsCompression(context);

    public ICompressionProvider? GetCompressionProvider(HttpContext context) => inner.GetCompressionProvider(context);

    public bool ShouldCompressResponse(HttpContext context) => !MayHoldASecret(context) && inner.ShouldCompressResponse(context);

    /// <summary>Files and other answers that nobody wrote a form into are told by their type: only pages and data can hold a token.</summary>
    internal static bool MayHoldASecret(HttpContext context)
    {
        var type = context.Response.ContentType ?? string.Empty;
        var isPage = type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase);
        return isPage && (context.User.Identity?.IsAuthenticated == true || context.Response.Headers.SetCookie.Count > 0);
    }
}
