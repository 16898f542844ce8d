using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardSite.Engine.Display.Notify;

/// <summary>
/// Shows messages in the layout's zone <c>Messages</c>; where an action redirects, keeps them in a protected cookie for the next page.
/// </summary>
internal sealed class NotifyFilter(
    INotifier notifier,
    IShapeFactory shapeFactory,
    ILayoutAccessor layoutAccessor,
    IDataProtectionProvider dataProtectionProvider,
    HtmlEncoder htmlEncoder) : IAsyncResultFilter
{
    public const string CookiePrefix = "orch_notify";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        var kept = Read(http);
        if (context.Result is not (ViewResult or PartialViewResult))
        {
            if (notifier.List().Count > 0)
            {
                Keep(http, [.. kept, .. notifier.List()]);
            }
        }
        else if (context.Result is ViewResult)
        {
            await ShowAsync([.. kept, .. notifier.List()]);
            Delete(http);
        }

        await next();
    }

    private async Task ShowAsync(IReadOnlyList<NotifyEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var zone = (await layoutAccessor.GetLayoutAsync()).Zones["Messages"];
        foreach (var entry in entries)
        {
            zone = await zone.AddAsync(await shapeFactory.CreateAsync("Message", Arguments.From<NotifyEntry>(entry)), string.Empty);
        }
    }

    private List<NotifyEntry> Read(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(CookiePrefix, out var cookie) || string.IsNullOrEmpty(cookie))
        {
            return [];
        }

        try
        {
            var kept = JsonSerializer.Deserialize<KeptEntry[]>(Protector().Unprotect(cookie)) ?? [];
            return [.. kept.Select(entry => entry.ToEntry())];
        }
        catch (Exception exception) when (exception is System.Security.Cryptography.CryptographicException or JsonException or FormatException)
        {
            Delete(http);
            return [];
        }
    }

    private void Keep(HttpContext http, IReadOnlyList<NotifyEntry> entries)
    {
        var kept = entries.Select(entry => KeptEntry.Of(entry, htmlEncoder)).ToArray();
        http.Response.Cookies.Append(CookiePrefix, Protector().Protect(JsonSerializer.Serialize(kept)), Options(http));
    }

    private static void Delete(HttpContext http)
    {
        if (http.Request.Cookies.ContainsKey(CookiePrefix))
        {
            http.Response.Cookies.Delete(CookiePrefix, Options(http));
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
    };

    private IDataProtector Protector() => dataProtectionProvider.CreateProtector(nameof(NotifyFilter));

    private sealed record KeptEntry(NotifyType Type, string Html, int? DismissalMilliseconds)
    {
        public static KeptEntry Of(NotifyEntry entry, HtmlEncoder encoder) => new(entry.Type, entry.ToHtmlString(encoder), entry.DismissalMilliseconds);

        public NotifyEntry ToEntry() => new() { Type = Type, Message = new HtmlString(Html), DismissalMilliseconds = DismissalMilliseconds };
    }
}
