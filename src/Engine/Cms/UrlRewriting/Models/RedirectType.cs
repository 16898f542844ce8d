namespace OrchardCore.UrlRewriting.Models;

/// <summary>The status of a redirect.</summary>
public enum RedirectType
{
    MovedPermanently = 301,
    Found = 302,
    TemporaryRedirect = 307,
    PermanentRedirect = 308,
}
