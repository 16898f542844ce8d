namespace OrchardCore;

/// <summary>Says whether a text is a telephone number.</summary>
public interface IPhoneFormatValidator
{
    bool IsValid(string phoneNumber);
}
