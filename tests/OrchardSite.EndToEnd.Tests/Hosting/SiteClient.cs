using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>A person at a browser without scripts: keeps cookies, reads pages, sends the forms it finds there.</summary>
public sealed class SiteClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _prefix;

    public SiteClient(Uri address, string prefix = "")
    {
        _prefix = prefix.Length == 0 ? string.Empty : $"/{prefix}";
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
    }

    /// <param name="path">Below the tenant's own root, without a slash before it.</param>
    public Task<HttpResponseMessage> GetAsync(string path) => GetAbsoluteAsync($"{_prefix}/{path}");

    public Task<HttpResponseMessage> GetAbsoluteAsync(string path) => _http.GetAsync(path);

    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> form) =>
        PostAbsoluteAsync($"{_prefix}/{path}", form);

    public Task<HttpResponseMessage> PostAbsoluteAsync(string path, IEnumerable<KeyValuePair<string, string>> form) =>
        _http.PostAsync(path, new FormUrlEncodedContent(form));

    /// <summary>Sends what no form sends, with the cookies of this browser.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Reads a page, following redirects as a browser would.</summary>
    public async Task<IHtmlDocument> ReadAsync(string path)
    {
        using var response = await FollowAsync(await GetAsync(path));
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode}\n{html}");
        return Parse(html);
    }

    /// <summary>Sends a form as it stands in the page, with some of its fields filled in.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IHtmlFormElement form, IReadOnlyDictionary<string, string> values)
    {
        var fields = FieldsOf(form).Where(field => !values.ContainsKey(field.Key)).Concat(values);
        return await PostAbsoluteAsync(form.GetAttribute("action") ?? string.Empty, fields);
    }

    public async Task SignInAsync(string userName, string password)
    {
        var form = FormWith(await ReadAsync("Login"), "password");
        using var response = await SubmitAsync(form, new Dictionary<string, string>
        {
            [NameOf(form, "username")] = userName,
            [NameOf(form, "password")] = password,
        });
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"Sign-in as '{userName}': {(int)response.StatusCode}\n{await response.Content.ReadAsStringAsync()}");
    }

    public async Task ChangePasswordAsync(string current, string next)
    {
        var form = FormWith(await ReadAsync("ChangePassword"), "currentpassword");
        using var response = await SubmitAsync(form, new Dictionary<string, string>
        {
            [NameOf(form, "currentpassword")] = current,
            [form.QuerySelectorAll("input[type=password]").Select(input => input.GetAttribute("name")!).First(name => !name.EndsWith("CurrentPassword", StringComparison.OrdinalIgnoreCase) && !name.Contains("Confirm", StringComparison.OrdinalIgnoreCase))] = next,
            [form.QuerySelectorAll("input[type=password]").Select(input => input.GetAttribute("name")!).First(name => name.Contains("Confirm", StringComparison.OrdinalIgnoreCase))] = next,
        });
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"Change of password: {(int)response.StatusCode}\n{await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>The fields that a browser would send with a form that nobody touched.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                IHtmlInputElement { Type: "submit" or "button" or "file" } => (null, null),
                IHtmlInputElement { Type: "checkbox" } input => (input.Name, input.GetAttribute("value") ?? "on"),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, null),
            };
            if (name is not null)
            {
                yield return new(name, value ?? string.Empty);
            }
        }
    }

    public static IHtmlFormElement FormWith(IHtmlDocument page, string field) => page.Forms
        .FirstOrDefault(form => form.Elements.Any(element => element is IHtmlInputElement input && EndsWith(input.Name, field)))
        ?? throw new InvalidOperationException($"No form with a field '{field}' in:\n{page.DocumentElement.OuterHtml}");

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage response)
    {
        for (var step = 0; step < 5 && response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently; step++)
        {
            var location = response.Headers.Location!;
            response.Dispose();
            response = await _http.GetAsync(location);
        }

        return response;
    }

    public static string NameOf(IHtmlFormElement form, string ending) =>
        form.Elements.OfType<IHtmlInputElement>().First(input => EndsWith(input.Name, ending)).Name!;

    private static bool EndsWith(string? name, string ending) => name?.Split('.')[^1].Equals(ending, StringComparison.OrdinalIgnoreCase) == true;
}
