using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Procuratorate.Accessibility.Services;
using Procuratorate.Accessibility.ViewModels;

namespace Procuratorate.Accessibility.Controllers;

/// <summary>The page on which a visitor chooses reading aids; the tool bar does the same with a script.</summary>
public sealed class ReadingAidsController : Controller
{
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(365);

    [HttpGet]
    [Route("reading-aids", Name = "ReadingAids")]
    public IActionResult Index()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var aids = Current();
        return View(new ReadingAidsViewModel
        {
            Text = aids["text"],
            Contrast = aids["contrast"],
            Motion = aids["motion"],
            Pointer = aids["pointer"],
            Mode = aids["mode"],
            ReturnUrl = CameFrom(),
        });
    }

    [HttpPost]
    [Route("reading-aids")]
    [ValidateAntiForgeryToken]
    public IActionResult Index(ReadingAidsViewModel model)
    {
        var aids = Current();
        aids.Set("text", model.Text);
        aids.Set("contrast", model.Contrast);
        aids.Set("motion", model.Motion);
        aids.Set("pointer", model.Pointer);
        aids.Set("mode", model.Mode);
        Keep(aids);
        return Back(model.ReturnUrl);
    }

    [HttpPost]
    [Route("reading-aids/reset")]
    [ValidateAntiForgeryToken]
    public IActionResult Reset(string? returnUrl)
    {
        Keep(ReadingAids.Read(null));
        return Back(returnUrl);
    }

    private ReadingAids Current() => ReadingAids.Read(Request.Cookies[ReadingAids.CookieName]);

    private void Keep(ReadingAids aids)
    {
        // The script reads and writes it as well.
        var options = new CookieOptions { Path = "/", SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, HttpOnly = false };
        if (aids.ToCookie() is { Length: > 0 } value)
        {
            options.MaxAge = _remembered;
            Response.Cookies.Append(ReadingAids.CookieName, value, options);
            return;
        }

        Response.Cookies.Delete(ReadingAids.CookieName, options);
    }

    /// <summary>The page of this site whose link led here.</summary>
    private string? CameFrom() =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var page)
            && page.Authority == Request.Host.Value
            && page.AbsolutePath.StartsWith($"{Request.PathBase}/", StringComparison.OrdinalIgnoreCase)
            && !page.AbsolutePath.EndsWith("/reading-aids", StringComparison.OrdinalIgnoreCase)
                ? page.PathAndQuery
                : null;

    private LocalRedirectResult Back(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "~/");
}
