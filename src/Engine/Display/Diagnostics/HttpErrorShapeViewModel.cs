using System.Net;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Diagnostics.ViewModels;

/// <summary>The page of an error; the alternate <c>HttpError__NotFound</c> and its like are for one status.</summary>
public class HttpErrorShapeViewModel : ShapeViewModel
{
    public HttpErrorShapeViewModel(int? code)
        : base("HttpError")
    {
        Code = code;
        if (HttpStatusCode is { } status)
        {
            Metadata.Alternates.Add($"HttpError__{status}");
        }
    }

    /// <summary>The status, such as 404.</summary>
    public int? Code { get; set; }

    /// <summary>The status by its name; null when it has none.</summary>
    public HttpStatusCode? HttpStatusCode => Code is { } code && Enum.IsDefined((HttpStatusCode)code) ? (HttpStatusCode)code : null;
}
