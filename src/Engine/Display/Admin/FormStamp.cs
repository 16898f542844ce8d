using System.Security.Cryptography;
using System.Text.Json;

namespace OrchardSite.Engine.Display.Admin;

/// <summary>
/// Names the state that a form was made of, so that its return shows whether somebody else was faster. The form that comes back then carries the
/// state of now: who sends it once more replaces that knowingly.
/// </summary>
internal static class FormStamp
{
    /// <summary>The form's hidden field.</summary>
    public const string Field = "edit.Stamp";

    /// <param name="state">What the form changes, as it is stored.</param>
    public static string Of<T>(T state) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(state)).AsSpan(0, 16));

    /// <summary>Whether the form was made of another state. A form without a stamp asks nothing.</summary>
    public static bool IsStale(HttpRequest request, string current) =>
        request.HasFormContentType && request.Form[Field] is [{ Length: > 0 } given] && given != current;
}
