using System.Text;
using Microsoft.AspNetCore.Http;
using OrchardSite.Engine.Display.StatusPages;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>Whoever sends too much is told that, whatever else went wrong because of it.</summary>
public sealed class OversizedBodyTests
{
    [Fact]
    public async Task Form_WithAFieldLargerThanAFormMayHave_IsTooLargeInsteadOfWrong() =>
        Assert.Equal(StatusCodes.Status413PayloadTooLarge, await PostAsync($"text={new string('a', 5 * 1024 * 1024)}"));

    [Fact]
    public async Task Form_WithMoreFieldsThanAFormMayHave_IsTooLargeInsteadOfWrong() =>
        Assert.Equal(StatusCodes.Status413PayloadTooLarge, await PostAsync(string.Concat(Enumerable.Range(0, 1100).Select(number => $"f{number}=1&"))));

    [Fact]
    public async Task Form_ThatIsRefusedForAnotherReason_StaysSo() => Assert.Equal(StatusCodes.Status400BadRequest, await PostAsync("text=a"));

    private static async Task<int> PostAsync(string form)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/x-www-form-urlencoded";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(form));
        await new OversizedBodyMiddleware(RefuseAsync).InvokeAsync(context);
        return context.Response.StatusCode;
    }

    // As the check of a form's token does: it takes a form that cannot be read for one without a token.
    private static async Task RefuseAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync();
        }
        catch (InvalidDataException)
        {
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
