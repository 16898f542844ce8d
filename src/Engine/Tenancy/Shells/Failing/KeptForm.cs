using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>
/// What somebody typed into a form that could not be saved, on the page that says so: to be copied, or sent once more with one button. Passwords
/// and codes are left out, and have to be typed again.
/// </summary>
internal static class KeptForm
{
    private static readonly string[] _secret = ["password", "secret", "verificationcode", "recoverycode"];

    /// <summary>The form as HTML; empty where none was read, or another site sent it, which would show visitors what it likes.</summary>
    public static string Render(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || request.HttpContext.Features.Get<IFormFeature>()?.Form is not { Count: > 0 } form || !IsOwn(request))
        {
            return string.Empty;
        }

        var address = request.PathBase.Add(request.Path).ToUriComponent() + request.QueryString.ToUriComponent();
        var html = new StringBuilder($"""<form method="post" action="{WebUtility.HtmlEncode(address)}"><h2>您填写的内容<span lang="en"> / What you typed</span></h2>""");
        foreach (var (name, values) in form.Where(field => !IsSecret(field.Key)))
        {
            Append(html, name, values);
        }

        return html.Append("""<button type="submit">再提交一次<span lang="en"> / Send again</span></button></form>""").ToString();
    }

    private static void Append(StringBuilder html, string name, StringValues values)
    {
        var encodedName = WebUtility.HtmlEncode(name);
        foreach (var value in values)
        {
            var encoded = WebUtility.HtmlEncode(value);
            html.Append(IsTyped(name, value)
                ? $"<label>{encodedName}<textarea name=\"{encodedName}\" rows=\"3\">\n{encoded}</textarea></label>"
                : $"<input type=\"hidden\" name=\"{encodedName}\" value=\"{encoded}\">");
        }
    }

    /// <summary>A path of two slashes would be another site's address.</summary>
    private static bool IsOwn(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && !request.PathBase.Add(request.Path).ToUriComponent().StartsWith("//", StringComparison.Ordinal);

    private static bool IsSecret(string name) => _secret.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsTyped(string name, string? value) =>
        !string.IsNullOrWhiteSpace(value) && !name.StartsWith("__", StringComparison.Ordinal) && !name.StartsWith("submit.", StringComparison.Ordinal) && !bool.TryParse(value, out _);
}
