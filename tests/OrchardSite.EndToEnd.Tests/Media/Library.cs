using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Media;

/// <summary>The media library as a client without scripts uses it.</summary>
internal sealed class Library(SiteClient client, Cluster cluster, string tenant)
{
    /// <summary>A picture of one colour as PNG; several tests want one that the library takes.</summary>
    public static byte[] Picture(int width, int height)
    {
        using var picture = NetVips.Image.Black(width, height, bands: 3).NewFromImage(40, 90, 160);
        return picture.PngsaveBuffer();
    }

    /// <summary>Sends one file as the picker does.</summary>
    /// <returns>What the library says of it.</returns>
    public async Task<JsonElement> UploadAsync(string name, byte[] content, string folder)
    {
        using var response = await SendAsync("Admin/Media/Upload", name, content, new() { ["folder"] = folder });
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.GetProperty("files")[0].Clone();
    }

    public async Task<HttpResponseMessage> SendAsync(string path, string name, byte[] content, Dictionary<string, string> fields, string field = "files")
    {
        var form = new MultipartFormDataContent { { new StringContent(await TokenAsync()), "__RequestVerificationToken" } };
        foreach (var (key, value) in fields)
        {
            form.Add(new StringContent(value), key);
        }

        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, field, name);
        return await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(cluster.Site.Address, Tenants.PathOf(tenant, path))) { Content = form });
    }

    /// <summary>Puts another file in the place of one.</summary>
    public Task<HttpResponseMessage> ReplaceAsync(string path, string name, byte[] content) =>
        SendAsync($"Admin/Media/Replace?path={Uri.EscapeDataString(path)}", name, content, [], field: "file");

    /// <summary>Sends a form of a file's page.</summary>
    public async Task<IHtmlDocument> SubmitAsync(string path, string action, Dictionary<string, string> values)
    {
        var page = await client.ReadAsync($"Admin/Media/Details?path={Uri.EscapeDataString(path)}");
        var form = page.Forms.First(form => form.GetAttribute("action")!.Contains($"/{action}", StringComparison.Ordinal));
        using var response = await client.SubmitAsync(form, values);
        return response.Headers.Location is { } next
            ? SiteClient.Parse(await (await client.GetAbsoluteAsync(next.OriginalString)).Content.ReadAsStringAsync())
            : SiteClient.Parse(await response.Content.ReadAsStringAsync());
    }

    private async Task<string> TokenAsync() =>
        (await client.ReadAsync("Admin/Media")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
}
