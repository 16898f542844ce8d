using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OrchardSite.Bench;

/// <summary>An administrator at a browser without scripts.</summary>
internal sealed class AdminSession : IDisposable
{
    private readonly BenchSite _site;

    private AdminSession(SiteHost host, BenchSite site)
    {
        _site = site;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = host.Address,
            Timeout = TimeSpan.FromMinutes(1),
        };
    }

    public HttpClient Client { get; }

    /// <summary>Signs in with the site's first password, which is to be changed at once.</summary>
    public static async Task<AdminSession> SignInAsync(SiteHost host, BenchSite site)
    {
        var session = new AdminSession(host, site);
        var first = host.FirstPasswordOf(site);
        await session.SubmitAsync(session.Path("Login"), ("UserName", "admin"), ("Password", first));
        var next = $"{first}-Xin-2026!";
        await session.SubmitAsync(session.Path("ChangePassword"), ("CurrentPassword", first), ("Password", next), ("PasswordConfirmation", next));
        return session;
    }

    public string Path(string path) => _site.PathOf(path);

    /// <summary>The address of the editor of the first item of news.</summary>
    public async Task<string> FirstEditorAsync()
    {
        var list = Parse(await Client.GetStringAsync(Path("Admin/Contents/ContentItems/News")));
        return list.QuerySelector("main a[href*='/Edit']")?.GetAttribute("href") ?? throw new InvalidOperationException("The list of news is empty.");
    }

    public async Task<IHtmlFormElement> OpenAsync(string address) => FormWith(Parse(await Client.GetStringAsync(address)), "Title");

    public Task PublishAsync(IHtmlFormElement form, string title) => SendAsync(form, ("Title", title), ("submit.Publish", "submit.Publish"));

    public void Dispose() => Client.Dispose();

    private async Task SubmitAsync(string path, params (string Name, string Value)[] values) =>
        await SendAsync(FormWith(Parse(await Client.GetStringAsync(path)), values[0].Name), values);

    private async Task SendAsync(IHtmlFormElement form, params (string Name, string Value)[] values)
    {
        var given = values.ToDictionary(
            value => form.Elements.OfType<IHtmlInputElement>().FirstOrDefault(input => IsNamed(input.Name, value.Name))?.Name ?? value.Name,
            value => value.Value);
        var fields = form.Elements.Select(Field).OfType<KeyValuePair<string, string>>().Where(field => !given.ContainsKey(field.Key)).Concat(given);
        using var response = await Client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
        if (response.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{form.GetAttribute("action")}: {(int)response.StatusCode}\n{await response.Content.ReadAsStringAsync()}");
        }
    }

    private static object? Field(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name: null or "" } => null,
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
        IHtmlInputElement { Type: "checkbox" } input => KeyValuePair.Create(input.Name!, input.GetAttribute("value") ?? "on"),
        IHtmlInputElement input => KeyValuePair.Create(input.Name!, input.Value),
        IHtmlTextAreaElement { Name: { } name } area => KeyValuePair.Create(name, area.Value),
        IHtmlSelectElement { Name: { } name } select => KeyValuePair.Create(name, select.Value ?? string.Empty),
        _ => null,
    };

    private static IHtmlFormElement FormWith(IHtmlDocument page, string field) => page.Forms
        .FirstOrDefault(form => form.Elements.OfType<IHtmlInputElement>().Any(input => IsNamed(input.Name, field)))
        ?? throw new InvalidOperationException($"No form with a field '{field}' in:\n{page.DocumentElement.OuterHtml}");

    private static bool IsNamed(string? name, string ending) => name?.Split('.')[^1].Equals(ending, StringComparison.OrdinalIgnoreCase) == true;

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
