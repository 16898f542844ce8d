using Microsoft.Net.Http.Headers;

namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>Whether a form can be read at all: the server's framework fails on one in UTF-7, which no browser sends.</summary>
internal static class FormEncoding
{
    public static bool IsReadable(HttpRequest request)
    {
        try
        {
            return !request.HasFormContentType || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.Encoding is var _;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
