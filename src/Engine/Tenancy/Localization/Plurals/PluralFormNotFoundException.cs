namespace OrchardCore.Localization;

/// <summary>Says that a translation lacks a plural form.</summary>
public class PluralFormNotFoundException : Exception
{
    public PluralFormNotFoundException()
    {
    }

    public PluralFormNotFoundException(string message)
        : base(message)
    {
    }

    public PluralFormNotFoundException(string message, PluralForm form)
        : base(message)
    {
        Form = form;
    }

    public PluralFormNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PluralForm? Form { get; }
}
