namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Why a typed number is not accepted.</summary>
internal enum NumericProblem
{
    Missing,
    NotANumber,
    TooSmall,
    TooLarge,
    TooFine,
}
